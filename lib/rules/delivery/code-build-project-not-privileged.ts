import { defineRule } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demandOff } from '../demand';

export const codeBuildProjectNotPrivileged = defineRule({
  id: 'CodeBuildProjectNotPrivileged',
  title: 'CodeBuild project does not run in privileged mode',
  clauses: [
    cloudInfrastructure.clauses['CIP-11.1'],
    securityIpProtection.clauses['SIP-AC.1'],
    cloudInfrastructure.clauses['CIP-13.3'],
  ],
  severity: 'error',
  severityReason: 'a privileged container is root on the host that builds the release',
  risk: 'Code of a build takes over the host and with it the rights of the delivery.',
  remedy: 'Leave `privileged` of the build environment off; build images with a rootless builder.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectEnvironment.html'],
  resources: ['AWS::CodeBuild::Project'],
  check: (project) => demandOff(project.at('Environment.PrivilegedMode'), 'privileged mode', 'off'),
});
