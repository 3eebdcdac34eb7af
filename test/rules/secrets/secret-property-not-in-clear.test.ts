import { secretPropertyNotInClear } from '../../../lib/rules/secrets/secret-property-not-in-clear';
import { ruleTable, verdictsOn } from '../../../lib/testing';
import { JOINED, masked, open, preset, RESOLVED, SECRET } from './documents';
import { nested, secretPropertyPaths } from './secret-properties';

const type = 'AWS::RDS::DBInstance';
const of = (MasterUserPassword: unknown) => ({ MasterUserPassword });
const secret = 'AWS::SecretsManager::Secret';

ruleTable(secretPropertyNotInClear, {
  compliant: [
    { name: 'a dynamic reference to a secret', type, properties: of(RESOLVED), remedy: true },
    { name: 'the same, joined from a secret of the template', type, properties: of(JOINED), others: SECRET },
    {
      name: 'the same, in Fn::Sub',
      type,
      properties: of({ 'Fn::Sub': '{{resolve:secretsmanager:${Secret}::password}}' }),
      others: SECRET,
    },
    {
      name: 'the same, the name of the secret being a parameter in clear',
      type,
      properties: of({ 'Fn::Sub': '{{resolve:secretsmanager:${Name}:SecretString:password}}' }),
      template: open('Name'),
    },
    { name: 'a SecureString', type, properties: of('{{resolve:ssm-secure:/shop/db:1}}') },
    { name: 'a masked parameter', type, properties: of({ Ref: 'Password' }), template: masked('Password') },
    {
      name: 'a masked parameter with an empty default',
      type,
      properties: of({ Ref: 'Password' }),
      template: preset('Password', ''),
    },
    {
      name: 'what a custom resource returns',
      type,
      properties: of({ 'Fn::GetAtt': ['Custom', 'Password'] }),
      others: { Custom: { Type: 'Custom::Password' } },
    },
    { name: 'a generated secret', type: secret, properties: { GenerateSecretString: {} } },
    {
      name: 'a generated password beside a name of a user',
      type: secret,
      properties: {
        GenerateSecretString: { SecretStringTemplate: '{"username":"admin"}' },
      },
    },
    {
      name: 'a secret from a masked parameter',
      type: secret,
      properties: { SecretString: { Ref: 'Key' } },
      template: masked('Key'),
    },
    {
      name: 'a secret with a masked parameter in its JSON, and the user in clear',
      type: secret,
      properties: { SecretString: { 'Fn::Sub': '{"username":"admin","password":"${Password}"}' } },
      template: masked('Password'),
    },
    {
      name: 'the secret of an access key',
      type: secret,
      properties: { SecretString: { 'Fn::GetAtt': ['AccessKey', 'SecretAccessKey'] } },
      others: { AccessKey: { Type: 'AWS::IAM::AccessKey' } },
    },
    {
      name: 'a client secret of an identity provider in its map',
      type: 'AWS::Cognito::UserPoolIdentityProvider',
      properties: { ProviderDetails: { client_secret: RESOLVED } },
    },
  ],
  violation: [
    {
      name: 'a text',
      type,
      properties: of('hunter2-Zebra'),
      found: 'MasterUserPassword is in clear text (13 characters)',
      path: 'Properties.MasterUserPassword',
    },
    { name: 'a number', type, properties: of(12345678), found: /8 characters/ },
    { name: 'a placeholder that is the password', type, properties: of('changeme'), found: /8 characters/ },
    {
      name: 'a parameter that is not masked',
      type,
      properties: of({ Ref: 'Password' }),
      template: open('Password'),
      found: 'MasterUserPassword is parameter Password, which is shown in clear',
    },
    {
      name: 'a masked parameter with a default',
      type,
      properties: of({ Ref: 'Password' }),
      template: preset('Password', 'hunter2'),
      found: /7 characters/,
    },
    {
      name: 'an SSM parameter in plain text',
      type,
      properties: of('{{resolve:ssm:/shop/db:1}}'),
      found: /SSM parameter in plain text/,
    },
    {
      name: 'a parameter from Parameter Store',
      type,
      properties: of({ Ref: 'Password' }),
      template: { Parameters: { Password: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/shop/db' } } },
      found: /shown in clear/,
    },
    {
      name: 'a text in one branch of a condition',
      type,
      properties: of({ 'Fn::If': ['IsProd', RESOLVED, 'hunter2'] }),
      found: /7 characters/,
    },
    {
      name: 'a mapping',
      type,
      properties: of({ 'Fn::FindInMap': ['Passwords', { Ref: 'AWS::Region' }, 'db'] }),
      template: { Mappings: { Passwords: { 'eu-west-1': { db: 'hunter2' } } } },
      found: /7 characters/,
    },
    {
      name: 'a text in a secret',
      type: secret,
      properties: { SecretString: '{"password":"hunter2"}' },
      found: 'SecretString is in clear text (22 characters)',
    },
    {
      name: 'a parameter in clear in the JSON of a secret',
      type: secret,
      properties: { SecretString: { 'Fn::Sub': '{"username":"admin","password":"${Password}"}' } },
      template: open('Password'),
      found: /parameter Password/,
    },
    {
      name: 'a token beside the generated password',
      type: secret,
      properties: {
        GenerateSecretString: { SecretStringTemplate: '{"apiKey":"hunter2"}', GenerateStringKey: 'password' },
      },
      found: /SecretStringTemplate is in clear text/,
    },
    {
      name: 'the second user of a broker',
      type: 'AWS::AmazonMQ::Broker',
      properties: {
        Users: [
          { Username: 'a', Password: RESOLVED },
          { Username: 'b', Password: 'hunter2' },
        ],
      },
      found: 'Password is in clear text (7 characters)',
      path: 'Properties.Users.1.Password',
    },
    {
      name: 'the second password of a user',
      type: 'AWS::ElastiCache::User',
      properties: { Passwords: [RESOLVED, 'hunter2-Zebra-1'] },
      found: /15 characters/,
      path: 'Properties.Passwords.1',
    },
    {
      name: 'a password of a connection in its map',
      type: 'AWS::Glue::Connection',
      properties: { ConnectionInput: { ConnectionProperties: { USERNAME: 'a', PASSWORD: 'hunter2' } } },
      found: 'PASSWORD is in clear text (7 characters)',
    },
    {
      name: 'a client secret of an identity provider in its map',
      type: 'AWS::Cognito::UserPoolIdentityProvider',
      properties: { ProviderDetails: { client_id: 'shop', client_secret: 'hunter2' } },
      found: /client_secret/,
    },
    {
      name: 'a token of a pipeline',
      type: 'AWS::CodePipeline::Pipeline',
      properties: { Stages: [{ Actions: [{ Configuration: { Repo: 'shop', OAuthToken: 'hunter2' } }] }] },
      found: /OAuthToken/,
    },
    {
      name: 'a header that the connection itself calls a secret',
      type: 'AWS::Events::Connection',
      properties: nested('AuthParameters.InvocationHttpParameters.HeaderParameters', [
        { Key: 'x-shop', Value: 'hunter2', IsValueSecret: true },
      ]),
      found: /x-shop/,
    },
    {
      name: 'a parameter of a nested stack',
      type: 'AWS::CloudFormation::Stack',
      properties: { Parameters: { DbPassword: 'hunter2' } },
      found: /DbPassword/,
    },
    {
      name: 'a password of a type that nobody has heard of',
      type: 'Vendor::Database::Cluster',
      properties: { Settings: { adminPassword: 'hunter2' } },
      found: /adminPassword/,
    },
  ],
  undecidable: [
    {
      name: 'an import',
      type,
      properties: of({ 'Fn::ImportValue': 'password' }),
      path: 'Properties.MasterUserPassword',
    },
  ],
  ignored: [
    { name: 'nothing of the kind', type, properties: { MasterUsername: 'admin', ManageMasterUserPassword: true } },
    { name: 'no password at all', type, properties: of('') },
    {
      name: 'a client id of an identity provider, which is no secret',
      type: 'AWS::Cognito::UserPoolIdentityProvider',
      properties: { ProviderDetails: { client_id: 'shop' } },
    },
    { name: 'an empty secret', type: secret },
    {
      name: 'an SSM parameter, which has a rule of its own',
      type: 'AWS::SSM::Parameter',
      properties: { Name: 'password', Value: 'x' },
    },
  ],
});

describe('every secret property of AWS', () => {
  const kindsOf = (of: string, properties: Record<string, unknown>, template = {}) =>
    verdictsOn(secretPropertyNotInClear, { name: 'x', type: of, properties, template }).map(
      ({ verdict }) => verdict.kind,
    );

  it.each(secretPropertyPaths)('%s %s', (of, path) => {
    expect(kindsOf(of, nested(path, 'hunter2-Zebra'))).toEqual(['violation']);
    expect(kindsOf(of, nested(path, { Ref: 'P' }), open('P'))).toEqual(['violation']);
    expect(kindsOf(of, nested(path, RESOLVED))).toEqual(['compliant']);
    expect(kindsOf(of, nested(path, { Ref: 'P' }), masked('P'))).toEqual(['compliant']);
  });

  it('never prints the secret', () => {
    for (const [of, path] of secretPropertyPaths) {
      const verdicts = verdictsOn(secretPropertyNotInClear, {
        name: 'x',
        type: of,
        properties: nested(path, 'hunter2-Zebra'),
      });
      expect(JSON.stringify(verdicts.map(({ verdict }) => verdict))).not.toContain('hunter2');
    }
  });
});

describe('what only sounds like a secret', () => {
  it.each([
    ['AWS::RDS::DBCluster', { ManageMasterUserPassword: true, MasterUserSecret: { KmsKeyId: 'k' } }],
    [
      'AWS::RDS::DBProxy',
      { Auth: [{ AuthScheme: 'SECRETS', SecretArn: 'arn:x', ClientPasswordAuthType: 'MYSQL_NATIVE_PASSWORD' }] },
    ],
    [
      'AWS::Cognito::UserPool',
      { Policies: { PasswordPolicy: { MinimumLength: 12, TemporaryPasswordValidityDays: 1 } } },
    ],
    [
      'AWS::Cognito::UserPoolClient',
      { GenerateSecret: true, TokenValidityUnits: { AccessToken: 'minutes', RefreshToken: 'days' } },
    ],
    ['AWS::SecretsManager::RotationSchedule', { SecretId: 'shop/db', HostedRotationLambda: { RotationType: 'x' } }],
    ['AWS::SecretsManager::SecretTargetAttachment', { SecretId: 'shop/db', TargetId: 'db' }],
    ['AWS::EFS::AccessPoint', { ClientToken: 'abc' }],
    [
      'AWS::ApiGateway::Method',
      {
        Integration: {
          RequestParameters: { 'integration.request.header.x-api-key': 'method.request.header.x-api-key' },
        },
      },
    ],
    ['AWS::Lambda::Permission', { EventSourceToken: 'amzn1.ask.skill' }],
    ['AWS::CloudFormation::CustomResource', { ServiceToken: 'arn:aws:lambda:eu-west-1:111111111111:function:x' }],
    ['Custom::Thing', { ServiceToken: { 'Fn::GetAtt': ['F', 'Arn'] } }],
    ['AWS::EC2::LaunchTemplate', { LaunchTemplateData: { MetadataOptions: { HttpTokens: 'required' } } }],
    ['AWS::EC2::VPNConnection', { PreSharedKeyStorage: 'SecretsManager' }],
    ['AWS::CodePipeline::CustomActionType', { ConfigurationProperties: [{ Name: 'Token', Secret: true, Key: false }] }],
    ['AWS::CodeBuild::Project', { EncryptionKey: 'alias/shop' }],
    ['AWS::CodeBuild::Project', { Environment: { RegistryCredential: { Credential: 'shop/registry' } } }],
    [
      'AWS::AppMesh::VirtualNode',
      { Spec: { Listeners: [{ TLS: { Certificate: { File: { PrivateKey: '/certs/key.pem' } } } }] } },
    ],
    [
      'AWS::ApiGateway::Method',
      { ApiKeyRequired: true, Integration: { Credentials: 'arn:aws:iam::111111111111:role/x' } },
    ],
    ['AWS::ApiGateway::RestApi', { ApiKeySourceType: 'HEADER' }],
    ['AWS::WorkSpaces::ConnectionAlias', { ConnectionString: 'desktop.example.com' }],
    [
      'AWS::FSx::FileSystem',
      {
        WindowsConfiguration: { SelfManagedActiveDirectoryConfiguration: { DomainJoinServiceAccountSecret: 'arn:x' } },
      },
    ],
    ['AWS::Pinpoint::APNSChannel', { TokenKeyId: 'ABC123', DefaultAuthenticationMethod: 'TOKEN' }],
    [
      'AWS::DMS::Endpoint',
      { PostgreSqlSettings: { SecretsManagerSecretId: 'shop/db', SecretsManagerAccessRoleArn: 'arn:x' } },
    ],
    [
      'AWS::KinesisFirehose::DeliveryStream',
      { SplunkDestinationConfiguration: { SecretsManagerConfiguration: { SecretARN: 'arn:x' } } },
    ],
    ['AWS::DynamoDB::Table', { AttributeDefinitions: [{ AttributeName: 'password', AttributeType: 'S' }] }],
    ['AWS::Glue::Table', { TableInput: { StorageDescriptor: { Columns: [{ Name: 'token', Type: 'string' }] } } }],
    [
      'AWS::RDS::DBParameterGroup',
      { Parameters: { password_encryption: 'scram-sha-256', 'validate_password.policy': 'STRONG' } },
    ],
    [
      'AWS::StepFunctions::StateMachine',
      { Definition: { States: { A: { Parameters: { 'Token.$': '$$.Task.Token', 'Password.$': '$.p' } } } } },
    ],
    ['AWS::Events::Rule', { EventPattern: { detail: { token: ['a'] } } }],
    ['AWS::IAM::Policy', { PolicyDocument: { Statement: [{ Condition: { StringEquals: { 'aws:token': 'x' } } }] } }],
    ['AWS::Config::ConfigRule', { InputParameters: { maxAccessKeyAge: '90', MinimumPasswordLength: '14' } }],
    ['AWS::S3::Bucket', { Tags: [{ Key: 'secret', Value: 'no' }] }],
    ['AWS::BedrockAgentCore::OAuth2CredentialProvider', { CredentialProviderVendor: 'GoogleOauth2' }],
    ['AWS::ElastiCache::User', { NoPasswordRequired: true, AuthenticationMode: { Type: 'iam' } }],
    ['AWS::IAM::SAMLProvider', { RemovePrivateKey: 'b1946ac92492d2347c6235b4d2611184' }],
    [
      'AWS::Cognito::UserPoolIdentityProvider',
      { ProviderDetails: { client_id: 'shop', token_url: 'https://id.example.com/token' } },
    ],
  ])('%s %j', (of, properties) => {
    const verdicts = verdictsOn(secretPropertyNotInClear, { name: 'x', type: of, properties });
    expect(verdicts.filter(({ verdict }) => verdict.kind === 'violation')).toEqual([]);
  });
});
