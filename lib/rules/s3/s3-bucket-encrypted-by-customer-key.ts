import { compliant, defineRule, every, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';
import { isLogDestination, receivesLoadBalancerLogs } from './bucket-policies';

export const s3BucketEncryptedByCustomerKey = defineRule({
  id: 'S3BucketEncryptedByCustomerKey',
  title: 'S3 bucket is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  // S3 encrypts by its own key anyway, so this is about who controls the key: serious, not fatal.
  severity: 'error',
  risk: 'Whoever may read the bucket may read the data: no key policy stands in between, and none can be withdrawn.',
  remedy:
    'Set `encryption: BucketEncryption.KMS` and `encryptionKey` to a key of yours (`DataKey`), or use ' +
    '`EncryptedBucket`. A bucket that other buckets, or application load balancers, send their access logs to keeps ' +
    '`BucketEncryption.S3_MANAGED`, as `LogBucket` does: they are not delivered into a bucket that KMS encrypts.',
  cannotTell: 'the algorithm or the key is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
    // Why log destinations are let off.
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html',
  ],
  cdkNag: [
    'HIPAA.Security-S3DefaultEncryptionKMS',
    'NIST.800.53.R5-S3DefaultEncryptionKMS',
    'PCI.DSS.321-S3DefaultEncryptionKMS',
  ],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) => {
    const rules = bucket.at('BucketEncryption.ServerSideEncryptionConfiguration');
    if (rules.isDeployTime) return undecidable(rules);
    if (rules.items.length === 0) return violation('encryption is absent', rules);
    const mayUseOwnKey = isLogDestination(bucket) || receivesLoadBalancerLogs(bucket);
    return every(rules.items.map((rule) => judge(rule, mayUseOwnKey)));
  },
});

// A bucket key saves calls of KMS, but keeps nobody out: no clause asks for one, CloudTrail needs `kms:Decrypt` for it,
// and dual-layer encryption knows none.
function judge(rule: Value, mayUseOwnKey: boolean): Outcome {
  const algorithm = rule.at('ServerSideEncryptionByDefault.SSEAlgorithm');
  if (algorithm.isDeployTime) return undecidable(algorithm);
  if (mayUseOwnKey && algorithm.is('AES256')) return compliant;
  if (!algorithm.is('aws:kms', 'aws:kms:dsse')) {
    return violation(`encryption is by ${algorithm.orAbsent()}, not by a key of KMS`, algorithm);
  }
  return demandCustomerKey(rule.at('ServerSideEncryptionByDefault.KMSMasterKeyID'), 'bucket');
}
