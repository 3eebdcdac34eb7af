import { compliant, defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const athenaWorkGroupEncryptsResults = defineRule({
  id: 'AthenaWorkGroupEncryptsResults',
  title: 'Athena workgroup encrypts results',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'results are copies of the data that was asked for',
  risk: 'Nobody can tell from the workgroup how the results of its queries are encrypted, or whether clients may choose.',
  remedy: "Set `resultConfiguration.encryptionConfiguration` to `{ encryptionOption: 'SSE_KMS', kmsKey }`.",
  cannotTell: 'the kind of encryption is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html',
    'https://docs.aws.amazon.com/athena/latest/ug/managed-results.html',
  ],
  resources: ['AWS::Athena::WorkGroup'],
  check: (group) => {
    const configuration = group.at('WorkGroupConfiguration');
    // Athena always encrypts the results that it manages.
    if (configuration.at('ManagedQueryResultsConfiguration.Enabled').isTrue) return compliant;
    return demand(
      configuration.at('ResultConfiguration.EncryptionConfiguration.EncryptionOption'),
      (option) => option.is('SSE_S3', 'SSE_KMS', 'CSE_KMS'),
      (option) => `encryption of results is ${option.orAbsent()}`,
    );
  },
});
