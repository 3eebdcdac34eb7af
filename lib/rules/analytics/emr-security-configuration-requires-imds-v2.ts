import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { securityConfiguration } from './security-configuration';

export const emrSecurityConfigurationRequiresImdsV2 = defineRule({
  id: 'EmrSecurityConfigurationRequiresImdsV2',
  title: 'EMR security configuration requires IMDSv2',
  clauses: [cloudInfrastructure.clauses['CIP-6.9'], security.clauses['SEC-3.1.3']],
  severity: 'error',
  severityReason: 'one forged request from inside a node reveals the credentials of its role',
  risk: 'A flaw that makes a node fetch a URL reveals the credentials of its role.',
  remedy:
    'Set `InstanceMetadataServiceConfiguration` to `{ MinimumInstanceMetadataServiceVersion: 2, ' +
    'HttpPutResponseHopLimit: 1 }`.',
  cannotTell: 'the configuration or the version is a parameter without a default',
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html'],
  resources: ['AWS::EMR::SecurityConfiguration'],
  check: (resource) =>
    demand(
      securityConfiguration(resource).at('InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion'),
      (version) => (version.number ?? 1) >= 2,
      (version) => `least version of the metadata service is ${version.orAbsent()}`,
    ),
});
