import { mskConnectorEncryptedInTransit } from '../../../lib/rules/msk/msk-connector-encrypted-in-transit';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const connector = (EncryptionType: unknown) => ({ KafkaClusterEncryptionInTransit: { EncryptionType } });

ruleTable(mskConnectorEncryptedInTransit, {
  compliant: [{ name: 'TLS', properties: connector('TLS'), remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'encryption in transit is absent' },
    { name: 'plain text', properties: connector('PLAINTEXT'), found: 'encryption in transit is PLAINTEXT' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: connector({ Ref: 'How' }),
      template: parameters('How'),
      path: 'Properties.KafkaClusterEncryptionInTransit.EncryptionType',
    },
  ],
});
