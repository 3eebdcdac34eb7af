import { environmentHoldsNoSecret } from '../../../lib/rules/secrets/environment-holds-no-secret';
import { ruleTable, verdictsOn } from '../../../lib/testing';
import { masked, open, RESOLVED } from './documents';

const type = 'AWS::Lambda::Function';
const variables = (Variables: object) => ({ Environment: { Variables } });

ruleTable(environmentHoldsNoSecret, {
  compliant: [
    {
      name: 'the ARN of the secret',
      type,
      properties: variables({ DB_SECRET_ARN: { Ref: 'Secret' } }),
      others: { Secret: { Type: 'AWS::SecretsManager::Secret' } },
      remedy: true,
    },
    {
      name: 'a reference to a secret, which the template does not show',
      type,
      properties: variables({ DB_PASSWORD: RESOLVED }),
    },
    { name: 'a masked parameter', type, properties: variables({ TOKEN: { Ref: 'Token' } }), template: masked('Token') },
    {
      name: 'the ARN of the secret from a parameter',
      type,
      properties: variables({ DB_SECRET: { Ref: 'DbSecretArn' } }),
      template: open('DbSecretArn'),
    },
    {
      name: 'a build spec that names its secrets',
      type: 'AWS::CodeBuild::Project',
      properties: {
        Source: { BuildSpec: '{"env":{"variables":{"A":"b"},"secrets-manager":{"API_TOKEN":"shop:token"}}}' },
      },
    },
    {
      name: 'a variable of CodeBuild that is read from a secret',
      type: 'AWS::CodeBuild::Project',
      properties: {
        Environment: { EnvironmentVariables: [{ Name: 'TOKEN', Type: 'SECRETS_MANAGER', Value: 'shop:token' }] },
      },
    },
    {
      name: 'a variable of CodeBuild whose kind is a parameter with a default',
      type: 'AWS::CodeBuild::Project',
      properties: {
        Environment: { EnvironmentVariables: [{ Name: 'TOKEN', Type: { Ref: 'Kind' }, Value: 'shop:token' }] },
      },
      template: { Parameters: { Kind: { Type: 'String', Default: 'PARAMETER_STORE' } } },
    },
  ],
  violation: [
    {
      name: 'a variable of a build spec, as JSON',
      type: 'AWS::CodeBuild::Project',
      properties: { Source: { BuildSpec: '{"env":{"variables":{"API_TOKEN":"hunter2"}}}' } },
      found: /API_TOKEN/,
    },
    {
      name: 'a password in clear',
      type,
      properties: variables({ DB_PASSWORD: 'hunter2' }),
      found: 'DB_PASSWORD is in clear text (7 characters)',
      path: 'Properties.Environment.Variables.DB_PASSWORD',
    },
    {
      name: 'a parameter that is not masked',
      type,
      properties: variables({ API_KEY: { Ref: 'Key' } }),
      template: open('Key'),
      found: /parameter Key/,
    },
    {
      name: 'a database address with a password in it',
      type,
      properties: variables({ DATABASE: 'postgres://shop:hunter2@db.example.com/shop' }),
      found: 'DATABASE holds in clear: password in a URL',
    },
    {
      name: 'the same, the password being an open parameter',
      type,
      properties: variables({ DATABASE: { 'Fn::Sub': 'postgres://shop:${Pw}@db.example.com/shop' } }),
      template: open('Pw'),
      found: /password in a URL/,
    },
    {
      name: 'an access key of a build',
      type: 'AWS::CodeBuild::Project',
      properties: {
        Environment: { EnvironmentVariables: [{ Name: 'AWS_ACCESS_KEY_ID', Type: 'PLAINTEXT', Value: 'some-key' }] },
      },
      found: /AWS_ACCESS_KEY_ID/,
    },
    {
      name: 'a container of a task',
      type: 'AWS::ECS::TaskDefinition',
      properties: { ContainerDefinitions: [{ Name: 'a' }, { Environment: [{ Name: 'DB_PASS', Value: 'hunter2' }] }] },
      found: /DB_PASS/,
      path: 'Properties.ContainerDefinitions.1.Environment.0.Value',
    },
    {
      name: 'an option of Elastic Beanstalk',
      type: 'AWS::ElasticBeanstalk::Environment',
      properties: { OptionSettings: [{ Namespace: 'aws:rds:dbinstance', OptionName: 'DBPassword', Value: 'hunter2' }] },
      found: /DBPassword/,
    },
    {
      name: 'an argument of a Glue job',
      type: 'AWS::Glue::Job',
      properties: { DefaultArguments: { '--db-password': 'hunter2' } },
      found: /--db-password/,
    },
    {
      name: 'a variable of a step of a pipeline, as JSON',
      type: 'AWS::CodePipeline::Pipeline',
      properties: {
        Stages: [
          {
            Actions: [
              { Configuration: { EnvironmentVariables: '[{"name":"TOKEN","value":"hunter2","type":"PLAINTEXT"}]' } },
            ],
          },
        ],
      },
      found: /TOKEN/,
    },
  ],
  undecidable: [
    {
      name: 'an import',
      type,
      properties: variables({ DB_PASSWORD: { 'Fn::ImportValue': 'p' } }),
      path: 'Properties.Environment.Variables.DB_PASSWORD',
    },
  ],
  ignored: [{ name: 'a function without an environment', type, properties: { Handler: 'index.handler' } }],
});

describe('names and values of variables', () => {
  const kind = (name: string, value: string) =>
    verdictsOn(environmentHoldsNoSecret, { name, type, properties: variables({ [name]: value }) }).map(
      ({ verdict }) => verdict.kind,
    )[0];

  it.each([
    'PASSWORD',
    'DB_PASSWORD',
    'dbPassword',
    'MYSQL_ROOT_PASSWORD',
    'PGPASSWORD',
    'REDIS_PASSWD',
    'SMTP_PASS',
    'PWD_DB_PWD',
    'API_KEY',
    'apiKey',
    'STRIPE_SECRET_KEY',
    'SECRET_KEY_BASE64',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_ACCESS_KEY_ID',
    'GITHUB_TOKEN',
    'AUTH_TOKEN',
    'SLACK_BOT_TOKEN',
    'JWT_SECRET',
    'CLIENT_SECRET',
    'PRIVATE_KEY',
    'SIGNING_KEY',
    'ENCRYPTION_KEY',
    'DB_CREDENTIALS',
    'CONNECTION_STRING',
    'DB_CONNECTION_STRING',
    'NEW_RELIC_LICENSE_KEY',
    'DD_API_KEY',
    'PASSWORD_PROD',
    'TOKEN_1',
    'SESSION_SECRET',
    'KEY_PASSPHRASE',
    'spring.datasource.password',
    'AZURE_CLIENT_SECRET',
    'WEBHOOK_SECRET',
    'SSH_PRIVATE_KEY',
    'APP_KEY',
  ])('%s in clear is a secret', (name) => {
    expect(kind(name, 'hunter2-Zebra')).toBe('violation');
  });

  it.each([
    ['DB_SECRET_ARN', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:db'],
    ['DB_PASSWORD', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:db'],
    ['SECRET_NAME', 'shop-db'],
    ['SECRET_ID', 'shop-db'],
    ['TOKEN_URL', 'https://id.example.com/token'],
    ['PASSWORD_MIN_LENGTH', '12'],
    ['KEY_ID', 'abc'],
    ['TOKEN_EXPIRY', '3600'],
    ['TOKEN_TTL_SECONDS', '3600'],
    ['DB_PASSWORD', '/shop/db/password'],
    ['DB_SECRET', 'shop/db/credentials'],
    ['USE_PASSWORD', 'x1'],
    ['PUBLIC_KEY', 'abc'],
    ['PARTITION_KEY', 'id'],
    ['SORT_KEY', 'id'],
    ['S3_KEY', 'a/b'],
    ['PRIMARY_KEY', 'id'],
    ['PASSWORD_POLICY', 'strong'],
    ['SECRET_REGION', 'eu-west-1'],
    ['MAX_TOKENS', '4096'],
    ['TOKEN_ISSUER', 'shop'],
    ['API_KEY_HEADER', 'x-api-key'],
    ['ENABLE_TOKEN', 'true'],
    ['AUTH_TOKEN', 'false'],
    ['DB_PASSWORD', ''],
    ['API_KEY', '${API_KEY}'],
    ['PASSWORD_RESET_URL', 'https://example.com/reset'],
    ['SECRETS_PREFIX', '/shop'],
    ['CREDENTIALS_PATH', '/x'],
    ['KMS_KEY_ARN', 'arn:aws:kms:eu-west-1:111111111111:key/x'],
    ['ENCRYPTION_KEY', 'alias/shop'],
    ['COMPASS', 'north'],
    ['BYPASS', 'x'],
    ['API_URL', 'https://api.example.com/v1?x=1'],
    ['DATABASE_URL', 'postgres://db.example.com:5432/shop'],
    ['TOKENIZER', 'standard'],
    ['SECRET_ROTATION_DAYS', '30'],
    ['NEXT_TOKEN', 'abc'],
    ['LOG_LEVEL', 'info'],
    ['GIT_COMMIT', '9fceb02d0ae598e95dc970b74767f19372d61af8'],
  ])('%s = %s is none', (name, value) => {
    expect(kind(name, value)).toBe('compliant');
  });
});
