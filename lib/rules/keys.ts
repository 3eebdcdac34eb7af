import { compliant, undecidable, violation, type Outcome, type Value } from '../engine';

const KEY_TYPES = ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey', 'AWS::KMS::Alias'] as const;

/**
 * Demands a customer-managed KMS key: one of this app, or the ARN, id or alias of one. AWS's own keys
 * (`alias/aws/…`) are managed by AWS, so nobody can separate who may use them.
 */
export function demandCustomerKey(value: Value, what: string): Outcome {
  if (value.isAbsent) return violation(`${what} has no customer-managed key`, value);
  if (value.refersTo(...KEY_TYPES)) return compliant;
  const { target, text = value.orAbsent() } = value;
  // What a custom resource, a nested stack or a stored parameter yields, only AWS knows.
  if (target && !/^(Custom::|AWS::CloudFormation::|AWS::SSM::Parameter$)/.test(target.type))
    return violation(`${what} names no KMS key but ${target.logicalId} (${target.type})`, value);
  if (/(^|[:/])alias\/aws\//.test(text)) return violation(`${what} is encrypted by the AWS managed key ${text}`, value);
  // An ARN whose account or partition is filled in at deployment still names one key.
  if (/^arn:(?:\$\{[^}]*\}|[^:])+:kms:(?:\$\{[^}]*\}|[^:])*:(?:\$\{[^}]*\}|[^:])*:(key|alias)\/.+/.test(text))
    return compliant;
  if (value.isDeployTime) return undecidable(value);
  // Whatever a service takes for its own key, or for none; a name that is none at all fails at deployment.
  const isNone = /^\s*$|\s|^aws\/|aws[_-]?owned|^(true|false|none|default)$/i.test(text);
  return isNone ? violation(`${what} names no KMS key: ${text === '' ? 'empty' : text}`, value) : compliant;
}
