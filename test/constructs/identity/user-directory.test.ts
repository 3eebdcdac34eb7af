import { Match, type Template } from 'aws-cdk-lib/assertions';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import { UserDirectory, type UserDirectoryProps, type WebClientOptions } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';

const POOL = 'AWS::Cognito::UserPool';
const CLIENT = 'AWS::Cognito::UserPoolClient';
const callbackUrls = ['https://acme.example/in'];

const make = (stack: Stack, props: Partial<UserDirectoryProps> = {}): UserDirectory =>
  new UserDirectory(stack, 'Users', { dataClass: 'confidential', ...props });

const template = (place?: Place, client?: Partial<WebClientOptions>, props?: Partial<UserDirectoryProps>): Template =>
  templateOf((stack) => make(stack, props).addWebClient('Portal', { callbackUrls, ...client }), place);

describe.each(Object.entries(FLAGS))('UserDirectory with flags: %s', (_, flags) => {
  test('asks for a second factor that is no text message, and for long passwords', () => {
    template({ flags }).hasResourceProperties(POOL, {
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      Policies: {
        PasswordPolicy: {
          MinimumLength: 14,
          PasswordHistorySize: 12,
          RequireLowercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
          RequireUppercase: true,
          TemporaryPasswordValidityDays: 3,
        },
      },
      UserPoolTier: 'PLUS',
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
      UserPoolTags: Match.objectLike({ DataClassification: 'confidential' }),
    });
  });

  test('gives clients without a secret short tokens, by the code flow alone', () => {
    template({ flags }).hasResourceProperties(CLIENT, {
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email'],
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
      AccessTokenValidity: 15,
      IdTokenValidity: 15,
      RefreshTokenValidity: 720,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 10 },
      EnableTokenRevocation: true,
      PreventUserExistenceErrors: 'ENABLED',
      CallbackURLs: callbackUrls,
      LogoutURLs: Match.absent(),
    });
  });

  test('keeps its logical ids', () => {
    expect(logicalIds(template({ flags }), POOL)).toEqual(['UsersPoolBFC35D3B']);
    expect(logicalIds(template({ flags }), CLIENT)).toEqual(['UsersPortalB2E6A8BF']);
  });
});

test.each([
  ['prod', 'Retain', 'ACTIVE'],
  ['dev', 'Delete', 'INACTIVE'],
] as const)('in %s: %s; protection from deletion is %s', (environment, policy, protection) => {
  template({ environment }).hasResource(POOL, {
    DeletionPolicy: policy,
    Properties: { DeletionProtection: protection },
  });
});

test('stands behind a web ACL that stops floods', () => {
  const result = template({}, {}, { requestsPerAddress: 200 });
  result.hasResourceProperties('AWS::WAFv2::WebACLAssociation', {
    ResourceArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^UsersPool'), 'Arn'] },
  });
  result.hasResourceProperties('AWS::WAFv2::WebACL', {
    Scope: 'REGIONAL',
    Rules: Match.arrayWith([
      Match.objectLike({ Statement: { RateBasedStatement: Match.objectLike({ Limit: 200 }) }, Action: { Block: {} } }),
    ]),
  });
});

test.each([9, 0.5])('refuses %d requests per address', (requestsPerAddress) => {
  expect(() => make(stackIn(), { requestsPerAddress })).toThrow(
    `prod/Stack/Users: requestsPerAddress is ${String(requestsPerAddress)}; allowed: a whole number from 10, see CIP-6.8`,
  );
});

test('lets strangers sign up where it is told to', () => {
  template({}, {}, { selfSignUp: true }).hasResourceProperties(POOL, {
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
  });
});

test('has pages to sign in where it is given an address, and groups', () => {
  const result = template({}, {}, { domainPrefix: 'acme-portal', groups: ['editors'] });
  result.hasResourceProperties('AWS::Cognito::UserPoolDomain', { Domain: 'acme-portal' });
  result.hasResourceProperties('AWS::Cognito::UserPoolGroup', { GroupName: 'editors' });
  template().resourceCountIs('AWS::Cognito::UserPoolDomain', 0);
});

test('sends users back to their own machine outside production', () => {
  const local = { callbackUrls: ['http://localhost:3000/'] };
  template({ environment: 'dev' }, local).hasResourceProperties(CLIENT, { CallbackURLs: local.callbackUrls });
});

const clients: readonly (readonly [Partial<WebClientOptions>, string])[] = [
  [
    { callbackUrls: ['http://localhost:3000/'] },
    "callbackUrls is 'http://localhost:3000/'; allowed: addresses that begin with https://, see CIP-7.5",
  ],
  [{ callbackUrls: [] }, 'callbackUrls is empty; allowed: addresses that begin with https://, see CIP-7.5'],
  [{ logoutUrls: ['http://acme.example/'] }, "logoutUrls is 'http://acme.example/'; allowed: addresses that begin"],
  [{ session: Duration.days(31) }, 'session is 31 days; allowed: 1 hour to 30 days, see CIP-4.3'],
  [{ session: Duration.minutes(5) }, 'session is 5 minutes; allowed: 1 hour to 30 days, see CIP-4.3'],
];

test.each(clients)('refuses a client with %j', (options, message) => {
  expect(() => make(stackIn()).addWebClient('Portal', { callbackUrls, ...options })).toThrow(
    `prod/Stack/Users: ${message}`,
  );
});

test.each(['Acme', '-acme', 'my-cognito'])('refuses %s as first part of its address', (domainPrefix) => {
  expect(() => make(stackIn(), { domainPrefix })).toThrow(
    `prod/Stack/Users: domainPrefix is '${domainPrefix}'; allowed: up to 63 small letters, digits and inner hyphens, without the names of AWS, see CIP-4.3`,
  );
});
