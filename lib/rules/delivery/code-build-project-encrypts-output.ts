import { defineRule, every, type ResourceView, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOff } from '../demand';

export const codeBuildProjectEncryptsOutput = defineRule({
  id: 'CodeBuildProjectEncryptsOutput',
  title: 'CodeBuild project encrypts its artefacts and logs',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'CodeBuild encrypts unless somebody tells it not to',
  risk: 'Whoever reads the bucket reads what is built and what the build wrote.',
  remedy: 'Leave `encryption` of `Artifacts.s3` on, and set `encrypted: true` of the S3 `logging`.',
  cannotTell: 'a switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html',
  ],
  resources: ['AWS::CodeBuild::Project'],
  check: (project) =>
    every(outputsOf(project).map((each) => demandOff(each.at('EncryptionDisabled'), 'EncryptionDisabled', 'off'))),
});

const outputsOf = (project: ResourceView): readonly Value[] => [
  project.at('Artifacts'),
  ...project.at('SecondaryArtifacts').items,
  project.at('LogsConfig.S3Logs'),
];
