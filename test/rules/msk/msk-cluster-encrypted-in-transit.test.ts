import { mskClusterEncryptedInTransit } from '../../../lib/rules/msk/msk-cluster-encrypted-in-transit';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const transit = (EncryptionInTransit: object) => ({ EncryptionInfo: { EncryptionInTransit } });

ruleTable(mskClusterEncryptedInTransit, {
  compliant: [
    { name: 'TLS for clients', properties: transit({ ClientBroker: 'TLS' }), remedy: true },
    { name: 'TLS between brokers', properties: transit({ InCluster: true }) },
  ],
  violation: [
    {
      name: 'plain text as well',
      properties: transit({ ClientBroker: 'TLS_PLAINTEXT' }),
      found: 'clients talk by TLS_PLAINTEXT',
      path: 'Properties.EncryptionInfo.EncryptionInTransit.ClientBroker',
    },
    { name: 'plain text', properties: transit({ ClientBroker: 'PLAINTEXT' }), found: 'clients talk by PLAINTEXT' },
    {
      name: 'plain text between brokers',
      properties: transit({ InCluster: 'false' }),
      found: 'encryption between brokers is off',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: transit({ ClientBroker: { Ref: 'How' } }),
      template: parameters('How'),
      path: 'Properties.EncryptionInfo.EncryptionInTransit.ClientBroker',
    },
  ],
  empty: { verdict: 'compliant', because: 'MSK uses TLS for both unless it is told otherwise' },
});
