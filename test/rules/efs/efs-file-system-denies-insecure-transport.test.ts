import { efsFileSystemDeniesInsecureTransport } from '../../../lib/rules/efs/efs-file-system-denies-insecure-transport';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const policy = (statement: object) => ({
  FileSystemPolicy: {
    Statement: [
      {
        Effect: 'Deny',
        Principal: { AWS: '*' },
        Action: '*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        ...statement,
      },
    ],
  },
});

ruleTable(efsFileSystemDeniesInsecureTransport, {
  compliant: [
    { name: 'everything is denied', properties: policy({}), remedy: true },
    {
      name: 'mounting is denied, with a boolean',
      properties: policy({
        Principal: '*',
        Action: ['elasticfilesystem:ClientMount'],
        Condition: { Bool: { 'aws:SecureTransport': false } },
      }),
    },
  ],
  violation: [
    { name: 'no policy', found: 'there is no file system policy that denies plain HTTP' },
    {
      name: 'an allowance alone',
      properties: policy({ Effect: 'Allow', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
      found: /does not deny everyone/,
    },
    {
      name: 'TLS is denied',
      properties: policy({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
      found: /does not deny everyone/,
    },
    {
      name: 'writing alone is denied',
      properties: policy({ Action: 'elasticfilesystem:ClientWrite' }),
      found: /elasticfilesystem:clientmount without TLS/,
    },
    {
      name: 'one role alone is denied',
      properties: policy({ Principal: { AWS: 'arn:aws:iam::111111111111:role/app' } }),
      found: /does not deny everyone/,
    },
    {
      name: 'a second condition',
      properties: policy({
        Condition: { Bool: { 'aws:SecureTransport': 'false' }, StringEquals: { 'aws:PrincipalAccount': '1' } },
      }),
      found: /does not deny everyone/,
    },
  ],
  undecidable: [
    {
      name: 'the policy is a parameter',
      properties: { FileSystemPolicy: { Ref: 'Policy' } },
      template: parameters('Policy'),
      path: 'Properties.FileSystemPolicy',
    },
    {
      name: 'the effect is a parameter',
      properties: policy({ Effect: { Ref: 'Effect' } }),
      template: parameters('Effect'),
      path: 'Properties.FileSystemPolicy.Statement.0.Effect',
    },
  ],
});
