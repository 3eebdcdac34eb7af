import { daxClusterRequiresTls } from '../../../lib/rules/dynamodb';
import { ruleTable } from '../../../lib/testing';
import { preset, unset } from '../stores';

const type = (ClusterEndpointEncryptionType: unknown) => ({ properties: { ClusterEndpointEncryptionType } });

ruleTable(daxClusterRequiresTls, {
  compliant: [
    { name: 'TLS', ...type('TLS'), remedy: true },
    { name: 'a parameter whose default is TLS', ...type({ Ref: 'Type' }), ...preset('Type', 'TLS') },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'encryption of the endpoint is absent, TLS is asked for',
      path: 'Properties.ClusterEndpointEncryptionType',
    },
    { name: 'none', ...type('NONE'), found: /is NONE/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...type({ Ref: 'Type' }),
      ...unset('Type'),
      path: 'Properties.ClusterEndpointEncryptionType',
    },
  ],
});
