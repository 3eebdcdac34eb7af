import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';

export const codeBuildProjectEncryptedByCustomerKey = defineRule({
  id: 'CodeBuildProjectEncryptedByCustomerKey',
  title: 'CodeBuild project encrypts its output by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'what is built is what runs in production',
  risk: 'Source and artefacts are readable to whoever may use the key of AWS.',
  remedy: 'Set `encryptionKey` of the `Project` to a `DataKey`.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html'],
  cdkNag: ['AwsSolutions-CB4'],
  resources: ['AWS::CodeBuild::Project'],
  check: (project) => demandCustomerKey(project.at('EncryptionKey'), 'CodeBuild project'),
});
