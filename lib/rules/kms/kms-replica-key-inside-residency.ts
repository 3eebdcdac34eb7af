import { defineRule, compliant, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

/** The region and the account; each may be filled in at deployment. */
const ARN = /^arn:(?:\$\{[^}]*\}|[^:])+:kms:((?:\$\{[^}]*\}|[^:])*):((?:\$\{[^}]*\}|[^:])*):/;

export const kmsReplicaKeyInsideResidency = defineRule({
  id: 'KmsReplicaKeyInsideResidency',
  title: 'KMS replica key copies a key of the own account inside the residency',
  clauses: [security.clauses['SEC-5.1'], security.clauses['SEC-5.3'], cloudInfrastructure.clauses['CIP-5']],
  severity: 'error',
  severityReason: 'key material that can decrypt leaves the agreed regions',
  risk: 'A key that decrypts the data is at hand under another law, or in another environment.',
  remedy:
    'Set `PrimaryKeyArn` to a key of the own account in one of the regions of `residency` in the engagement file.',
  cannotTell: 'the ARN of the primary key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html'],
  resources: ['AWS::KMS::ReplicaKey'],
  check: (replica) => {
    const arn = replica.at('PrimaryKeyArn');
    const { residency, foreignAccounts } = replica.environment;
    if (arn.isAbsent) return violation('replica names no primary key', arn);
    const [, spelt, account = ''] = ARN.exec(arn.text ?? '') ?? [];
    const region = arn.target ? arn.target.template.stack.region : spelt;
    if (foreignAccounts.includes(account)) {
      return violation(`replica copies a key of account ${account} of another environment`, arn);
    }
    if (residency === undefined) return ignored;
    if (region === undefined || region.includes('$')) return undecidable(arn);
    return residency.includes(region)
      ? compliant
      : violation(`primary key stands in ${region}, data may rest in ${residency.join(', ')}`, arn);
  },
});
