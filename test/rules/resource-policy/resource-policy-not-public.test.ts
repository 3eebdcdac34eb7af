import { resourcePolicyNotPublic } from '../../../lib/rules/resource-policy';
import { ruleTable } from '../../../lib/testing';
import { allow, NO_POLICY, parameters, QUEUE_POLICY, queuePolicy, ROLE } from './documents';

const type = QUEUE_POLICY;
const everyoneIf = (Condition: object) => queuePolicy(allow('*', { Condition }));
const denyOthers = (Condition: object, more: object = {}) => allow('*', { Effect: 'Deny', Condition, ...more });

ruleTable(resourcePolicyNotPublic, {
  empty: NO_POLICY,
  compliant: [
    { name: 'a role', type, properties: queuePolicy(allow({ AWS: ROLE })), remedy: true },
    { name: 'a service', type, properties: queuePolicy(allow({ Service: 'sns.amazonaws.com' })) },
    {
      name: 'a service that is a parameter, which cannot be everyone',
      type,
      properties: queuePolicy(allow({ Service: { Ref: 'Service' } })),
      template: parameters('Service'),
    },
    {
      name: 'everyone on behalf of a topic',
      type,
      properties: everyoneIf({ ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:eu-central-1:111111111111:t' } }),
    },
    {
      name: 'everyone of an organisation',
      type,
      properties: everyoneIf({ StringEquals: { 'aws:PrincipalOrgID': 'o-example' } }),
    },
    {
      name: 'everyone through an endpoint of an account',
      type,
      properties: everyoneIf({ StringEquals: { 'aws:VpceAccount': '111111111111' } }),
    },
    {
      name: 'everyone, but others than the organisation are denied the same',
      type,
      properties: queuePolicy(allow('*'), denyOthers({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-example' } })),
    },
    {
      name: 'an API that denies other addresses',
      type: 'AWS::ApiGateway::RestApi',
      properties: {
        Policy: {
          Statement: [
            allow('*', { Action: 'execute-api:Invoke' }),
            denyOthers({ NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, { Action: 'execute-api:Invoke' }),
          ],
        },
      },
    },
    {
      name: 'whoever mounts a file system',
      type: 'AWS::EFS::FileSystem',
      properties: {
        FileSystemPolicy: {
          Statement: [
            allow({ AWS: '*' }, { Condition: { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } } }),
          ],
        },
      },
    },
    {
      name: 'a search domain inside a VPC',
      type: 'AWS::OpenSearchService::Domain',
      properties: { AccessPolicies: { Statement: [allow('*')] }, VPCOptions: { SubnetIds: ['subnet-1'] } },
    },
    {
      name: 'a policy as text',
      type: 'AWS::Logs::ResourcePolicy',
      properties: { PolicyDocument: JSON.stringify({ Statement: [allow({ Service: 'es.amazonaws.com' })] }) },
    },
    {
      name: 'a function for one account',
      type: 'AWS::Lambda::Permission',
      properties: { Action: 'lambda:InvokeFunction', FunctionName: 'f', Principal: '111111111111' },
    },
    {
      name: 'a layer for an organisation',
      type: 'AWS::Lambda::LayerVersionPermission',
      properties: { Action: 'lambda:GetLayerVersion', Principal: '*', OrganizationId: 'o-example' },
    },
    {
      name: 'an event bus for an organisation',
      type: 'AWS::Events::EventBusPolicy',
      properties: {
        Action: 'events:PutEvents',
        Principal: '*',
        Condition: { Type: 'StringEquals', Key: 'aws:PrincipalOrgID', Value: 'o-example' },
      },
    },
  ],
  violation: [
    {
      name: 'a queue',
      type,
      properties: queuePolicy(allow('*')),
      found: 'queue policy allows everyone (*) sqs:sendmessage',
      path: 'Properties.PolicyDocument.Statement.0.Principal',
    },
    {
      name: 'a list with everyone in it',
      type,
      properties: queuePolicy(allow({ AWS: [ROLE, '*'] })),
      found: /everyone/,
    },
    {
      name: 'a condition that everyone meets',
      type,
      properties: everyoneIf({ StringLike: { 'aws:PrincipalArn': '*' } }),
      found: /everyone/,
    },
    {
      name: 'a denial that leaves the action out',
      type,
      properties: queuePolicy(
        allow('*'),
        denyOthers({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-example' } }, { Action: 'sqs:ReceiveMessage' }),
      ),
      found: /everyone/,
    },
    {
      name: 'a denial of plain HTTP',
      type,
      properties: queuePolicy(allow('*'), denyOthers({ Bool: { 'aws:SecureTransport': 'false' } })),
      found: /everyone/,
    },
    {
      name: 'a file system, whether it is mounted or not',
      type: 'AWS::EFS::FileSystem',
      properties: { FileSystemPolicy: { Statement: [allow({ AWS: '*' })] } },
      found: /everyone/,
    },
    {
      name: 'a secret',
      type: 'AWS::SecretsManager::ResourcePolicy',
      properties: { ResourcePolicy: { Statement: [allow({ AWS: '*' }, { Action: 'secretsmanager:GetSecretValue' })] } },
      found: 'secret policy allows everyone (*) secretsmanager:getsecretvalue',
    },
    {
      name: 'a function',
      type: 'AWS::Lambda::Permission',
      properties: { Action: 'lambda:InvokeFunction', FunctionName: 'f', Principal: '*' },
      found: 'function policy allows everyone (*) lambda:invokefunction',
      path: 'Properties.Principal',
    },
    {
      name: 'a layer',
      type: 'AWS::Lambda::LayerVersionPermission',
      properties: { Action: 'lambda:GetLayerVersion', Principal: '*' },
      found: /^layer policy allows everyone/,
    },
    {
      name: 'an event bus',
      type: 'AWS::Events::EventBusPolicy',
      properties: { Action: 'events:PutEvents', Principal: '*' },
      found: /^event bus policy allows everyone/,
    },
    {
      name: 'an event bus, by a statement without a document',
      type: 'AWS::Events::EventBusPolicy',
      properties: { Statement: allow('*', { Action: 'events:PutEvents' }) },
      found: /^event bus policy allows everyone/,
    },
    {
      name: 'a replica of a table',
      type: 'AWS::DynamoDB::GlobalTable',
      properties: {
        Replicas: [{ Region: 'eu-central-1', ResourcePolicy: { PolicyDocument: { Statement: [allow('*')] } } }],
      },
      found: /^resource policy allows everyone/,
      path: 'Properties.Replicas.0.ResourcePolicy.PolicyDocument.Statement.0.Principal',
    },
    {
      name: 'a policy as text',
      type: 'AWS::Logs::ResourcePolicy',
      properties: { PolicyDocument: JSON.stringify({ Statement: [allow('*')] }) },
      found: /everyone/,
    },
    {
      name: 'a search domain on the internet',
      type: 'AWS::OpenSearchService::Domain',
      properties: { AccessPolicies: { Statement: [allow({ AWS: '*' }, { Action: 'es:ESHttpGet' })] } },
      found: /everyone/,
    },
  ],
  undecidable: [
    {
      name: 'the principal is a parameter without a default',
      type,
      properties: queuePolicy(allow({ AWS: { Ref: 'Who' } })),
      template: parameters('Who'),
      path: 'Properties.PolicyDocument.Statement.0.Principal.AWS',
    },
    {
      name: 'a part of a pattern is a parameter, which may be a wildcard',
      type,
      properties: everyoneIf({ StringLike: { 'aws:PrincipalOrgID': { 'Fn::Sub': 'o-${Organisation}' } } }),
      template: parameters('Organisation'),
      path: 'Properties.PolicyDocument.Statement.0.Condition.StringLike.aws:PrincipalOrgID',
    },
    {
      name: 'the policy is a parameter without a default',
      type,
      properties: { PolicyDocument: { Ref: 'Policy' } },
      template: parameters('Policy'),
      path: 'Properties.PolicyDocument',
    },
  ],
  ignored: [
    {
      name: 'everyone but a few, which another rule reports',
      type,
      properties: queuePolicy({ Effect: 'Allow', NotPrincipal: { AWS: ROLE }, Action: 'sqs:*', Resource: '*' }),
    },
    { name: 'a table without a policy', type: 'AWS::DynamoDB::Table', properties: { TableName: 't' } },
  ],
});
