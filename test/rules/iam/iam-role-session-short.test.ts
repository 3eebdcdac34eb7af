import { iamRoleSessionShort } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';
import { parameters, trusts } from './documents';

const people = trusts({ AWS: 'arn:aws:iam::111111111111:root' });
const dev = { profile: { name: 'dev' as const, production: false } };

ruleTable(iamRoleSessionShort, {
  empty: { verdict: 'ignored', because: 'CloudFormation refuses a role without a trust policy' },
  compliant: [
    { name: 'no duration, which means an hour', properties: people, remedy: true },
    { name: 'an hour', properties: { ...people, MaxSessionDuration: 3600 } },
    { name: 'an hour, written as text', properties: { ...people, MaxSessionDuration: '3600' } },
    { name: 'four hours in development', properties: { ...people, MaxSessionDuration: 14400 }, stack: dev },
    {
      name: 'a principal that is not known, and an hour',
      properties: trusts({ AWS: { Ref: 'Trusted' } }),
      template: parameters('Trusted'),
    },
  ],
  violation: [
    {
      name: 'two hours in production',
      properties: { ...people, MaxSessionDuration: 7200 },
      found: 'sessions last up to 7200 s, allowed in prod are 3600',
      path: 'Properties.MaxSessionDuration',
    },
    {
      name: 'twelve hours in development',
      properties: { ...people, MaxSessionDuration: '43200' },
      stack: dev,
      found: 'sessions last up to 43200 s, allowed in dev are 14400',
    },
    {
      name: 'people by SAML',
      properties: {
        ...trusts({ Federated: 'arn:aws:iam::111111111111:saml-provider/corp' }, { Action: 'sts:AssumeRoleWithSAML' }),
        MaxSessionDuration: 43200,
      },
      found: /^sessions last up to 43200 s/,
    },
    {
      name: 'people beside a service',
      properties: {
        ...trusts({ Service: 'ec2.amazonaws.com', AWS: '111111111111' }),
        MaxSessionDuration: 43200,
      },
      found: /^sessions last up to 43200 s/,
    },
    {
      name: 'long in one branch of a condition',
      properties: { ...people, MaxSessionDuration: { 'Fn::If': ['IsDev', 43200, { Ref: 'AWS::NoValue' }] } },
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsDev: { 'Fn::Equals': [{ Ref: 'Stage' }, 'dev'] } },
      },
      found: 'sessions last up to 43200 s, allowed in prod are 3600 (when IsDev is true)',
    },
  ],
  undecidable: [
    {
      name: 'the duration is a parameter without a default',
      properties: { ...people, MaxSessionDuration: { Ref: 'Duration' } },
      template: parameters('Duration'),
      path: 'Properties.MaxSessionDuration',
    },
    {
      name: 'a long session, and a principal that is not known',
      properties: { ...trusts({ AWS: { Ref: 'Trusted' } }), MaxSessionDuration: 43200 },
      template: parameters('Trusted'),
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Principal.AWS',
    },
  ],
  ignored: [
    {
      name: 'a service, however long',
      properties: { ...trusts({ Service: 'lambda.amazonaws.com' }), MaxSessionDuration: 43200 },
    },
  ],
});
