import { iamPolicyNoNotAction } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';
import { allows, document, parameters } from './documents';

const statement = (body: object) => ({ PolicyDocument: document({ Effect: 'Allow', ...body }) });

ruleTable(iamPolicyNoNotAction, {
  empty: { verdict: 'ignored', because: 'a resource without statements allows nothing' },
  compliant: [
    { name: 'actions and resources by name', properties: allows(['s3:GetObject']), remedy: true },
    {
      name: 'all but a few actions are denied',
      properties: { PolicyDocument: document({ Effect: 'Deny', NotAction: 'iam:*', NotResource: '*' }) },
    },
    {
      name: 'NotAction is no value',
      properties: statement({ Action: 's3:GetObject', NotAction: { Ref: 'AWS::NoValue' }, Resource: '*' }),
    },
  ],
  violation: [
    {
      name: 'all but a few actions, as a list',
      properties: statement({ NotAction: ['iam:*', 'Organizations:*'], Resource: '*' }),
      found: 'allows every action but iam:*, organizations:*',
      path: 'Properties.PolicyDocument.Statement.0.NotAction',
    },
    {
      name: 'all but one action, as a single value',
      properties: statement({ NotAction: 'iam:*', Resource: '*' }),
      found: 'allows every action but iam:*',
    },
    {
      name: 'all but a few resources',
      properties: statement({ Action: 's3:GetObject', NotResource: ['arn:aws:s3:::secret/*'] }),
      found: 'allows every resource but arn:aws:s3:::secret/*',
      path: 'Properties.PolicyDocument.Statement.0.NotResource',
    },
    {
      name: 'exceptions that are not known',
      properties: statement({ NotAction: { Ref: 'Actions' }, Resource: '*' }),
      template: parameters('Actions'),
      found: 'allows every action but ${actions}',
    },
    {
      name: 'an inline policy of a role',
      type: 'AWS::IAM::Role',
      properties: { Policies: [{ PolicyName: 'power', ...statement({ NotAction: 'iam:*', Resource: '*' }) }] },
      found: 'allows every action but iam:*',
    },
  ],
  undecidable: [
    {
      name: 'the effect is a parameter without a default',
      properties: statement({ Effect: { Ref: 'Effect' }, NotAction: 'iam:*', Resource: '*' }),
      template: parameters('Effect'),
      path: 'Properties.PolicyDocument.Statement.0.Effect',
    },
  ],
  ignored: [
    {
      name: 'a boundary, which gives no rights',
      type: 'AWS::IAM::ManagedPolicy',
      properties: statement({ NotAction: 'iam:*', Resource: '*' }),
      others: { Role: { Type: 'AWS::IAM::Role', Properties: { PermissionsBoundary: { Ref: 'Subject' } } } },
    },
  ],
});
