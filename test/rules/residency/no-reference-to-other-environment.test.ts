import { noReferenceToOtherEnvironment } from '../../../lib/rules/residency';
import { ruleTable } from '../../../lib/testing';

const stack = { profile: { foreignAccounts: ['222222222222'] } };

ruleTable(noReferenceToOtherEnvironment, {
  compliant: [
    {
      name: 'a key of the own account',
      type: 'AWS::SQS::Queue',
      properties: { KmsMasterKeyId: 'arn:aws:kms:eu-central-1:111111111111:key/x' },
      stack,
      remedy: true,
    },
  ],
  violation: [
    {
      name: 'a key of another environment',
      type: 'AWS::SQS::Queue',
      properties: { KmsMasterKeyId: 'arn:aws:kms:eu-central-1:222222222222:key/x' },
      stack,
      found: 'refers to account 222222222222 of another environment',
      path: 'Properties.KmsMasterKeyId',
    },
    {
      name: 'the account by itself, as a number',
      type: 'AWS::Lambda::Permission',
      properties: { SourceAccount: 222222222222 },
      stack,
      found: /222222222222/,
    },
    {
      name: 'a name that holds it',
      type: 'AWS::Lambda::Function',
      properties: { Environment: { Variables: { BUCKET: 'assets-222222222222-eu-central-1' } } },
      stack,
      found: /222222222222/,
    },
    {
      name: 'an ARN whose partition is filled in later',
      type: 'AWS::IAM::ManagedPolicy',
      properties: {
        PolicyDocument: {
          Statement: [{ Resource: [{ 'Fn::Sub': 'arn:${AWS::Partition}:iam::222222222222:role/deploy' }] }],
        },
      },
      stack,
      found: /222222222222/,
    },
    {
      name: 'an output of a stack that was written before it had one',
      type: 'AWS::SQS::Queue',
      properties: {
        QueueName: {
          'Fn::GetStackOutput': {
            StackName: 'acme-portal-prod-Storage',
            Region: 'eu-central-1',
            OutputName: 'Missing',
            RoleArn: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::222222222222:role/read']] },
          },
        },
      },
      stack,
      found: /222222222222/,
    },
    {
      name: 'the permissions of a role',
      type: 'AWS::IAM::Role',
      properties: { Policies: [{ PolicyDocument: { Statement: { Resource: 'arn:aws:iam::222222222222:role/x' } } }] },
      stack,
      found: /222222222222/,
    },
  ],
  ignored: [
    {
      name: 'there is no engagement',
      type: 'AWS::SQS::Queue',
      properties: { KmsMasterKeyId: 'arn:aws:kms:eu-central-1:222222222222:key/x' },
    },
    { name: 'no account is named', type: 'AWS::SQS::Queue', properties: { KmsMasterKeyId: 'alias/queue' }, stack },
    {
      name: 'whom a role trusts',
      type: 'AWS::IAM::Role',
      properties: { AssumeRolePolicyDocument: { Statement: { Principal: { AWS: '222222222222' } } } },
      stack,
    },
    { name: 'a peering', type: 'AWS::EC2::VPCPeeringConnection', properties: { PeerOwnerId: '222222222222' }, stack },
    { name: 'digits of a longer number', type: 'AWS::SQS::Queue', properties: { QueueName: 'q-2222222222223' }, stack },
  ],
});
