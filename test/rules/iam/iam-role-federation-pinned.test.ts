import { iamRoleFederationPinned } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';
import { document, parameters } from './documents';

const GITHUB = 'token.actions.githubusercontent.com';
const federation = (Federated: unknown, Action: string, Condition?: unknown) => ({
  AssumeRolePolicyDocument: document({
    Effect: 'Allow',
    Action,
    Principal: { Federated },
    ...(Condition === undefined ? {} : { Condition }),
  }),
});
const web = (provider: string, Condition?: unknown) =>
  federation(`arn:aws:iam::111111111111:oidc-provider/${provider}`, 'sts:AssumeRoleWithWebIdentity', Condition);
const AUDIENCE = { [`${GITHUB}:aud`]: 'sts.amazonaws.com' };
const github = (operator: string, sub: unknown) =>
  web(GITHUB, { [operator]: { [`${GITHUB}:sub`]: sub }, StringEquals: AUDIENCE });
const SUBJECT = { [`${GITHUB}:sub`]: 'repo:acme/shop:environment:prod' };
const COGNITO = 'cognito-identity.amazonaws.com';
const signedIn = (amr: unknown) => ({ 'ForAnyValue:StringLike': { [`${COGNITO}:amr`]: amr } });
const cognito = (aud: unknown, more: object = {}) =>
  federation(COGNITO, 'sts:AssumeRoleWithWebIdentity', { StringEquals: { [`${COGNITO}:aud`]: aud }, ...more });
const saml = (Condition?: unknown) =>
  federation('arn:aws:iam::111111111111:saml-provider/corp', 'sts:AssumeRoleWithSAML', Condition);

ruleTable(iamRoleFederationPinned, {
  empty: { verdict: 'ignored', because: 'CloudFormation refuses a role without a trust policy' },
  compliant: [
    {
      name: 'one environment of one repository',
      properties: web(GITHUB, { StringEquals: { ...AUDIENCE, ...SUBJECT } }),
      remedy: true,
    },
    { name: 'one branch', properties: github('StringLike', 'repo:acme/shop:ref:refs/heads/main') },
    { name: 'release branches', properties: github('StringLike', ['repo:acme/shop:ref:refs/heads/release/*']) },
    {
      name: 'single claims',
      properties: web(GITHUB, {
        StringEquals: { ...AUDIENCE, [`${GITHUB}:repository`]: 'acme/shop', [`${GITHUB}:environment`]: 'prod' },
      }),
    },
    {
      name: 'a repository that is filled in at deployment',
      properties: github('StringLike', { 'Fn::Sub': 'repo:acme/${Repository}:environment:prod' }),
      template: parameters('Repository'),
    },
    {
      name: 'a provider of the stack',
      properties: federation({ Ref: 'Provider' }, 'sts:AssumeRoleWithWebIdentity', {
        StringEquals: { ...AUDIENCE, ...SUBJECT },
      }),
      others: { Provider: { Type: 'AWS::IAM::OIDCProvider', Properties: {} } },
    },
    {
      name: 'one service account of a cluster',
      properties: web('oidc.eks.eu-central-1.amazonaws.com/id/ABC', {
        StringEquals: {
          'oidc.eks.eu-central-1.amazonaws.com/id/ABC:aud': 'sts.amazonaws.com',
          'oidc.eks.eu-central-1.amazonaws.com/id/ABC:sub': 'system:serviceaccount:shop:api',
        },
      }),
    },
    {
      name: 'one identity pool',
      properties: cognito('eu-central-1:1234', signedIn('authenticated')),
    },
    {
      name: 'an identity pool of the stack',
      properties: cognito({ Ref: 'Pool' }, signedIn('authenticated')),
      others: { Pool: { Type: 'AWS::Cognito::IdentityPool', Properties: {} } },
    },
    {
      name: 'those who signed in by one provider',
      properties: cognito('eu-central-1:1234', signedIn('graph.facebook.com')),
    },
    {
      name: 'one identity of a pool',
      properties: federation(COGNITO, 'sts:AssumeRoleWithWebIdentity', {
        StringEquals: { [`${COGNITO}:sub`]: 'eu-central-1:5678' },
      }),
    },
    {
      name: 'one application of Google',
      properties: federation('accounts.google.com', 'sts:AssumeRoleWithWebIdentity', {
        StringEquals: { 'accounts.google.com:aud': '1234.apps.googleusercontent.com' },
      }),
    },
    {
      name: 'an audience that is a parameter, which cannot be a wildcard',
      properties: web(GITHUB, { StringEquals: { ...SUBJECT, [`${GITHUB}:aud`]: { Ref: 'Audience' } } }),
      template: parameters('Audience'),
    },
    {
      name: 'SAML for the console',
      properties: saml({ StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } }),
    },
  ],
  violation: [
    {
      name: 'every workflow on GitHub',
      properties: web(GITHUB),
      found: `role trusts everyone of ${GITHUB}`,
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Principal.Federated',
    },
    {
      name: 'the audience alone, which every workflow may ask for',
      properties: web(GITHUB, { StringEquals: AUDIENCE }),
      found: `role trusts everyone of ${GITHUB}`,
    },
    {
      name: 'the subject alone, whoever its token was made out to',
      properties: web(GITHUB, { StringEquals: SUBJECT }),
      found: `role trusts tokens for whichever audience of ${GITHUB}`,
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Principal.Federated',
    },
    {
      name: 'an audience that is a wildcard',
      properties: web(GITHUB, { StringEquals: SUBJECT, StringLike: { [`${GITHUB}:aud`]: '*' } }),
      found: /whichever audience/,
    },
    {
      name: 'every repository of an organisation',
      properties: github('StringLike', 'repo:acme/*'),
      found: `role trusts everyone whose subject is repo:acme/* of ${GITHUB}`,
    },
    { name: 'every branch of a repository', properties: github('StringLike', 'repo:acme/shop:*'), found: /subject is/ },
    {
      name: 'every branch, spelt out',
      properties: github('StringLike', 'repo:acme/shop:ref:refs/heads/*'),
      found: /subject is/,
    },
    {
      name: 'every environment',
      properties: github('StringLike', 'repo:acme/shop:environment:*'),
      found: /subject is/,
    },
    {
      name: 'one subject too many',
      properties: github('StringLike', ['repo:acme/shop:environment:prod', '*']),
      found: /subject is/,
    },
    {
      name: 'a condition that tokens without the claim pass',
      properties: github('StringEqualsIfExists', 'repo:acme/shop:environment:prod'),
      found: /^role trusts everyone/,
    },
    {
      name: 'the same by ForAllValues',
      properties: github('ForAllValues:StringEquals', 'repo:acme/shop:environment:prod'),
      found: /^role trusts everyone/,
    },
    {
      name: 'every service account of a cluster',
      properties: web('oidc.eks.eu-central-1.amazonaws.com/id/ABC', {
        StringLike: { 'oidc.eks.eu-central-1.amazonaws.com/id/ABC:sub': 'system:serviceaccount:*:*' },
      }),
      found: /subject is/,
    },
    {
      name: 'every identity pool',
      properties: federation(COGNITO, 'sts:AssumeRoleWithWebIdentity'),
      found: 'role trusts everyone of cognito-identity.amazonaws.com',
    },
    {
      name: 'an identity pool with its guests',
      properties: cognito('eu-central-1:1234'),
      found: 'role trusts guests who have not signed in of cognito-identity.amazonaws.com',
    },
    {
      name: 'guests of an identity pool',
      properties: cognito('eu-central-1:1234', signedIn('unauthenticated')),
      found: /guests/,
    },
    { name: 'signed in or not', properties: cognito('eu-central-1:1234', signedIn('*')), found: /guests/ },
    { name: 'every assertion of a SAML provider', properties: saml(), found: 'role trusts everyone of corp' },
  ],
  undecidable: [
    {
      name: 'the audience is a parameter that may be a wildcard',
      properties: web(GITHUB, { StringEquals: SUBJECT, StringLike: { [`${GITHUB}:aud`]: { Ref: 'Audience' } } }),
      template: parameters('Audience'),
      path: `Properties.AssumeRolePolicyDocument.Statement.0.Condition.StringLike.${GITHUB}:aud`,
    },
    {
      name: 'whether guests come in is a parameter',
      properties: cognito('eu-central-1:1234', signedIn({ Ref: 'How' })),
      template: parameters('How'),
      path: `Properties.AssumeRolePolicyDocument.Statement.0.Condition.ForAnyValue:StringLike.${COGNITO}:amr`,
    },
    {
      name: 'the keys of a condition come from a custom resource, as CDK has it for clusters',
      properties: web('oidc.eks.eu-central-1.amazonaws.com/id/ABC', {
        StringEquals: { 'Fn::GetAtt': ['Json', 'Value'] },
      }),
      others: { Json: { Type: 'Custom::AWSCDKCfnJson', Properties: {} } },
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Condition.StringEquals',
    },
    {
      name: 'the subject is a parameter without a default',
      properties: github('StringLike', { Ref: 'Claim' }),
      template: parameters('Claim'),
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Condition.StringLike.token.actions.githubusercontent.com:sub',
    },
  ],
  ignored: [
    {
      name: 'a service',
      properties: {
        AssumeRolePolicyDocument: document({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'x' } }),
      },
    },
  ],
});
