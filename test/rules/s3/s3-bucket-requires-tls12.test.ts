import { s3BucketRequiresTls12 } from '../../../lib/rules/s3/s3-bucket-requires-tls12';
import { ruleTable } from '../../../lib/testing';
import { OBJECTS, denial, isProd, parameters, policyOf } from './documents';

const below = (version: unknown, operator = 'NumericLessThan') => ({ [operator]: { 's3:TlsVersion': version } });
const REQUESTS = 'TLS below 1.2 (s3:TlsVersion)';
const DOES_NOT_DENY = `bucket policy does not deny everyone ${REQUESTS}`;

ruleTable(s3BucketRequiresTls12, {
  compliant: [
    { name: 'as the CDK renders it', others: policyOf([denial(below(1.2))]), remedy: true },
    { name: 'a text, in a list', others: policyOf(denial(below(['1.2']))) },
    { name: 'TLS 1.3 alone', others: policyOf(denial(below('1.3'))) },
    {
      name: 'beside the denial of plain HTTP',
      others: policyOf([denial({ Bool: { 'aws:SecureTransport': 'false' } }), denial(below(1.2))]),
    },
  ],
  violation: [
    { name: 'there is no policy', found: `bucket has no policy that denies ${REQUESTS}` },
    {
      name: 'plain HTTP alone is denied',
      others: policyOf(denial({ Bool: { 'aws:SecureTransport': 'false' } })),
      found: DOES_NOT_DENY,
    },
    { name: 'TLS 1.1 is let in', others: policyOf(denial(below(1.1))), found: DOES_NOT_DENY },
    {
      name: 'newer versions are denied',
      others: policyOf(denial(below(1.2, 'NumericGreaterThan'))),
      found: DOES_NOT_DENY,
    },
    {
      name: 'both conditions in one statement, so that plain HTTP is the only thing denied',
      others: policyOf(denial({ ...below(1.2), Bool: { 'aws:SecureTransport': 'false' } })),
      found: DOES_NOT_DENY,
    },
    {
      name: 'the objects alone',
      others: policyOf(denial(below(1.2), { Resource: OBJECTS })),
      found: `bucket policy does not deny ${REQUESTS} on the bucket itself`,
    },
    {
      name: 'an older version outside production',
      others: policyOf(denial(below({ 'Fn::If': ['IsProd', '1.2', '1.0'] }))),
      template: isProd,
      found: `${DOES_NOT_DENY} (when IsProd is false)`,
    },
  ],
  undecidable: [
    {
      name: 'the version is a parameter without a default',
      others: policyOf(denial(below({ Ref: 'Version' }))),
      template: parameters('Version'),
      path: 'Properties.PolicyDocument.Statement.Condition.NumericLessThan.s3:TlsVersion',
    },
    {
      name: 'a second condition is only known at deploy time',
      others: policyOf(denial({ ...below(1.2), StringEquals: { Ref: 'Tags' } })),
      template: parameters('Tags'),
      path: 'Properties.PolicyDocument.Statement.Condition.StringEquals',
    },
  ],
});
