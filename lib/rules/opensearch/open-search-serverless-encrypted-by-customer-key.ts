import { defineRule, every, ignored, undecidable, violation, type Outcome, type ResourceView } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';
import { judgePolicy, textIn } from './serverless-policy';

export const openSearchServerlessEncryptedByCustomerKey = defineRule({
  id: 'OpenSearchServerlessEncryptedByCustomerKey',
  title: 'OpenSearch Serverless collection is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'collections are encrypted in any case, but by a key that nobody here can withdraw, audit or rotate',
  risk: 'With a key that AWS owns, whoever may read a collection may decrypt it, and no key policy stands in between.',
  remedy:
    'Put `KmsARN` with the ARN of a key, and not `AWSOwnedKey: true`, into the `policy` of the `CfnSecurityPolicy` of ' +
    'type `encryption`; a collection cannot change its key later.',
  cannotTell: 'the policy, its type or the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-encryption.html'],
  resources: ['AWS::OpenSearchServerless::SecurityPolicy', 'AWS::OpenSearchServerless::Collection'],
  check: (resource) =>
    resource.type === 'AWS::OpenSearchServerless::Collection'
      ? judgeCollection(resource)
      : judgeSecurityPolicy(resource),
});

function judgeSecurityPolicy(policy: ResourceView): readonly Outcome[] {
  const type = policy.at('Type');
  if (type.isDeployTime) return [undecidable(type)];
  if (!type.is('encryption')) return [ignored];
  return judgePolicy(policy, (entries) =>
    every(
      entries.map((entry) =>
        entry['AWSOwnedKey'] === true
          ? violation('key is one that AWS owns', 'Properties.Policy')
          : demandCustomerKey(textIn(policy, entry['KmsARN']), 'collection'),
      ),
    ),
  );
}

/** A collection may name a key of its own; one that does not has that of a policy. */
function judgeCollection(collection: ResourceView): Outcome {
  const encryption = collection.at('EncryptionConfig');
  if (encryption.isAbsent) return ignored;
  const owned = encryption.at('AWSOwnedKey');
  return owned.isTrue
    ? violation('key is one that AWS owns', owned)
    : demandCustomerKey(encryption.at('KmsKeyArn'), 'collection');
}
