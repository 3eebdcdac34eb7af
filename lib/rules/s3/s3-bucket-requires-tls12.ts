import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandDenial } from './bucket-policies';

const LEAST = 1.2;

export const s3BucketRequiresTls12 = defineRule({
  id: 'S3BucketRequiresTls12',
  title: 'S3 bucket requires TLS 1.2 or newer',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  // AWS's endpoints have refused older versions since 2024: the denial holds what is so today, and proves it.
  severity: 'warning',
  severityReason: 'S3 refuses older versions by itself, so only the proof is missing',
  risk: 'Nothing in the account proves that older versions of TLS are refused.',
  remedy: 'Set `enforceSSL: true` and `minimumTLSVersion: 1.2`, or use `EncryptedBucket`.',
  cannotTell: 'the bucket policy, or a part of the statement, is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/network-isolation.html',
  ],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) =>
    demandDenial(bucket, {
      requests: 'TLS below 1.2 (s3:TlsVersion)',
      key: 's3:tlsversion',
      holds: ({ operator, quantifier, values }) =>
        operator === 'numericlessthan' && quantifier === undefined && values.some((value) => Number(value) >= LEAST),
    }),
});
