import { emrSecurityConfigurationRequiresImdsV2 } from '../../../lib/rules/analytics/emr-security-configuration-requires-imds-v2';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const configuration = (MinimumInstanceMetadataServiceVersion: unknown) => ({
  SecurityConfiguration: { InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion } },
});

ruleTable(emrSecurityConfigurationRequiresImdsV2, {
  compliant: [
    { name: 'version 2', properties: configuration(2), remedy: true },
    {
      name: 'as a text',
      properties: { SecurityConfiguration: JSON.stringify(configuration('2').SecurityConfiguration) },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'least version of the metadata service is absent' },
    { name: 'version 1', properties: configuration(1), found: 'least version of the metadata service is 1' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: configuration({ Ref: 'Version' }),
      template: parameters('Version'),
      path: 'Properties.SecurityConfiguration.InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion',
    },
  ],
});
