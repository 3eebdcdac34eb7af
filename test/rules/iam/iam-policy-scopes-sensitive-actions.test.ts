import { iamPolicyScopesSensitiveActions } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';
import { allows, parameters } from './documents';

const role = { Role: { Type: 'AWS::IAM::Role', Properties: {} } };

ruleTable(iamPolicyScopesSensitiveActions, {
  empty: { verdict: 'ignored', because: 'a resource without statements allows nothing' },
  compliant: [
    {
      name: 'a secret by its ARN',
      properties: allows(
        'secretsmanager:GetSecretValue',
        'arn:aws:secretsmanager:eu-central-1:111111111111:secret:db-1',
      ),
      remedy: true,
    },
    {
      name: 'a role of the stack',
      properties: allows('iam:PassRole', { 'Fn::GetAtt': ['Role', 'Arn'] }),
      others: role,
    },
    {
      name: 'secrets by the start of their name',
      properties: allows(
        'secretsmanager:GetSecretValue',
        'arn:aws:secretsmanager:eu-central-1:111111111111:secret:shop/*',
      ),
    },
    {
      name: 'actions that cannot be allowed on single resources',
      properties: allows(['xray:PutTraceSegments', 'ec2:Describe*'], '*'),
    },
    { name: 'everything of a service, which another rule reports', properties: allows('s3:*', '*') },
    {
      name: 'keys with a tag',
      properties: allows('kms:Decrypt', '*', { Condition: { StringEquals: { 'aws:ResourceTag/App': 'shop' } } }),
    },
    {
      name: 'keys through another service',
      properties: allows('kms:Decrypt', '*', {
        Condition: { StringEquals: { 'kms:ViaService': 's3.eu-central-1.amazonaws.com' } },
      }),
    },
  ],
  violation: [
    {
      name: 'every secret',
      properties: allows('secretsmanager:GetSecretValue', '*'),
      found: 'allows secretsmanager:getsecretvalue on every resource (*)',
      path: 'Properties.PolicyDocument.Statement.0.Resource',
    },
    {
      name: 'every role, by an ARN',
      properties: allows(['iam:GetRole', 'iam:PassRole'], ['arn:aws:s3:::shop/*', 'arn:aws:iam::111111111111:role/*']),
      found: 'allows iam:passrole on every resource (arn:aws:iam::111111111111:role/*)',
      path: 'Properties.PolicyDocument.Statement.0.Resource.1',
    },
    {
      name: 'every role of an account that is not known',
      properties: allows('sts:AssumeRole', { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*' }),
      found: 'allows sts:assumerole on every resource (arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*)',
    },
    { name: 'a pattern that takes in reading', properties: allows('S3:Get*', '*'), found: /^allows s3:get\* on every/ },
    { name: 'every bucket', properties: allows('s3:PutObject', 'arn:aws:s3:::*'), found: /^allows s3:putobject/ },
    { name: 'every object of every bucket', properties: allows('s3:PutObject', 'arn:aws:s3:::*/*'), found: /^allows/ },
    {
      name: 'every parameter',
      properties: allows('ssm:GetParameter*', 'arn:aws:ssm:*:*:parameter/*'),
      found: /^allows/,
    },
    {
      name: 'a condition that resources without the tag pass',
      properties: allows('kms:Decrypt', '*', {
        Condition: { StringEqualsIfExists: { 'aws:ResourceTag/App': 'shop' } },
      }),
      found: /^allows kms:decrypt/,
    },
    {
      name: 'a condition that says nothing of the resource',
      properties: allows('iam:PassRole', '*', {
        Condition: { StringEquals: { 'iam:PassedToService': 'ecs.amazonaws.com' } },
      }),
      found: /^allows iam:passrole/,
    },
    {
      name: 'the policy of a permission set',
      type: 'AWS::SSO::PermissionSet',
      properties: { InlinePolicy: allows('dynamodb:Scan', '*').PolicyDocument },
      found: 'allows dynamodb:scan on every resource (*)',
    },
    {
      name: 'everything in one branch of a condition',
      properties: allows('kms:Decrypt', { 'Fn::If': ['HasKey', { Ref: 'Key' }, '*'] }),
      template: {
        Parameters: { Key: { Type: 'String', Default: '' } },
        Conditions: { HasKey: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Key' }, ''] }] } },
      },
      found: 'allows kms:decrypt on every resource (*) (when HasKey is false)',
    },
  ],
  undecidable: [
    {
      name: 'the resource is a parameter without a default',
      properties: allows('kms:Decrypt', { Ref: 'KeyArn' }),
      template: parameters('KeyArn'),
      path: 'Properties.PolicyDocument.Statement.0.Resource',
    },
    {
      name: 'the action is a parameter without a default',
      properties: allows({ Ref: 'Action' }, '*'),
      template: parameters('Action'),
      path: 'Properties.PolicyDocument.Statement.0.Action',
    },
    {
      name: 'the conditions are a parameter without a default',
      properties: allows('kms:Decrypt', '*', { Condition: { Ref: 'Condition' } }),
      template: parameters('Condition'),
      path: 'Properties.PolicyDocument.Statement.0.Condition',
    },
  ],
});
