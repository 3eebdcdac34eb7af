import { defineRule, compliant, ignored, undecidable, violation } from '../../engine';
import { security, securityIpProtection } from '../../policies';
import { dataStoreTagged } from '../tags/data-store-tagged';

const TAG = 'DataClassification';
const KEYS: readonly string[] = ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'];

export const kmsKeyOneDataClass = defineRule({
  id: 'KmsKeyOneDataClass',
  title: 'KMS key encrypts data of one class only',
  clauses: [security.clauses['SEC-3.2.3'], securityIpProtection.clauses['SIP-DH.1']],
  severity: 'error',
  severityReason: 'the classes are only as apart as those who may use the key',
  risk: 'Whoever may use the key for harmless data reads the confidential with it.',
  remedy: 'Give each class of data a key of its own, such as one `DataKey` for each `DataClassification`.',
  cannotTell: 'the class of a store is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/best-practices.html',
    'https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html',
  ],
  resources: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  check: (key) => {
    const users = [key, ...key.referrers('AWS::KMS::Alias')].flatMap((each) =>
      each.referrers(...dataStoreTagged.resources),
    );
    const tagged = [...new Set(users)]
      .filter(({ type }) => !KEYS.includes(type))
      .map((store) => ({ store, tag: store.tag(TAG) }))
      .filter(({ tag }) => tag.isPresent);
    if (tagged.length === 0) return ignored;
    const own = key.tag(TAG);
    const classes = new Set([own, ...tagged.map(({ tag }) => tag)].flatMap(({ literal }) => literal ?? []));
    if (classes.size > 1) {
      const named = tagged.map(({ store, tag }) => `${store.logicalId} (${tag.orAbsent()})`).join(', ');
      const itself = own.isPresent ? `key for ${own.orAbsent()} data` : 'key';
      return violation(`${itself} encrypts ${named}`, 'Properties', `Classes::${[...classes].sort().join(',')}`);
    }
    const unknown = tagged.find(({ tag }) => tag.isDeployTime);
    return unknown && tagged.length > 1
      ? undecidable(own.isDeployTime ? own : `Resources.${unknown.store.logicalId}`)
      : compliant;
  },
});
