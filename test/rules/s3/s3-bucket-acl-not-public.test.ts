import { s3BucketAclNotPublic } from '../../../lib/rules/s3/s3-bucket-acl-not-public';
import { ruleTable } from '../../../lib/testing';
import { isProd, parameter, parameters } from './documents';

const acl = (AccessControl: unknown) => ({ AccessControl });

ruleTable(s3BucketAclNotPublic, {
  compliant: [
    { name: 'no ACL', remedy: true },
    { name: 'private', properties: acl('Private') },
    { name: 'for the delivery of logs', properties: acl('LogDeliveryWrite') },
    { name: 'no value', properties: acl({ Ref: 'AWS::NoValue' }) },
    {
      name: 'a parameter whose default is private',
      properties: acl({ Ref: 'Acl' }),
      template: parameter('Acl', 'Private'),
    },
  ],
  violation: [
    {
      name: 'the world reads',
      properties: acl('PublicRead'),
      found: 'the ACL is PublicRead',
      path: 'Properties.AccessControl',
    },
    { name: 'the world writes', properties: acl('PublicReadWrite'), found: 'the ACL is PublicReadWrite' },
    {
      name: 'whoever has an AWS account reads',
      properties: acl('AuthenticatedRead'),
      found: 'the ACL is AuthenticatedRead',
    },
    {
      name: 'public outside production',
      properties: acl({ 'Fn::If': ['IsProd', 'Private', 'PublicRead'] }),
      template: isProd,
      found: 'the ACL is PublicRead (when IsProd is false)',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: acl({ Ref: 'Acl' }),
      template: parameters('Acl'),
      path: 'Properties.AccessControl',
    },
  ],
  empty: { verdict: 'compliant', because: 'a bucket without an ACL has the private one' },
});
