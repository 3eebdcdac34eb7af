import { s3ReplicaEncryptedByCustomerKey } from '../../../lib/rules/s3/s3-replica-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const replicated = (ReplicaKmsKeyID: unknown, Status = 'Enabled') => ({
  ReplicationConfiguration: { Rules: [{ Status, Destination: { EncryptionConfiguration: { ReplicaKmsKeyID } } }] },
});
const cases = keyCases(
  'replica',
  'ReplicationConfiguration.Rules.0.Destination.EncryptionConfiguration.ReplicaKmsKeyID',
  replicated,
);

ruleTable(s3ReplicaEncryptedByCustomerKey, {
  ...cases,
  ignored: [{ name: 'a rule that is disabled', properties: replicated(undefined, 'Disabled') }],
  empty: { verdict: 'ignored', because: 'nothing is copied without a rule' },
});
