import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandDenial } from './bucket-policies';

export const s3BucketDeniesInsecureTransport = defineRule({
  id: 'S3BucketDeniesInsecureTransport',
  title: 'S3 bucket denies requests without TLS',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  // S3 answers plain HTTP unless the bucket policy says no.
  severity: 'error',
  severityReason: 'clients use TLS by default, but nothing makes them',
  risk: 'Objects and signed requests can be read on the way.',
  remedy: 'Set `enforceSSL: true`, or use `EncryptedBucket`.',
  cannotTell: 'the bucket policy, or a part of the statement, is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html#example-bucket-policies-HTTP-HTTPS',
  ],
  cdkNag: [
    'AwsSolutions-S10',
    'HIPAA.Security-S3BucketSSLRequestsOnly',
    'NIST.800.53.R4-S3BucketSSLRequestsOnly',
    'NIST.800.53.R5-S3BucketSSLRequestsOnly',
    'PCI.DSS.321-S3BucketSSLRequestsOnly',
  ],
  resources: ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy'],
  check: (resource) =>
    demandDenial(resource, {
      requests: 'plain HTTP (aws:SecureTransport false)',
      key: 'aws:securetransport',
      holds: ({ operator, quantifier, values }) =>
        operator === 'bool' && quantifier === undefined && values.some((value) => value.toLowerCase() === 'false'),
    }),
});
