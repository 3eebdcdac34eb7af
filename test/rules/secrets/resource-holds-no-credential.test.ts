import { resourceHoldsNoCredential } from '../../../lib/rules/secrets/resource-holds-no-credential';
import { ruleTable, verdictsOn } from '../../../lib/testing';

const type = 'AWS::SNS::Topic';
const topic = (TopicName: unknown) => ({ TopicName });
const x = (length: number, of = 'a1B2') => of.repeat(length).slice(0, length);

ruleTable(resourceHoldsNoCredential, {
  compliant: [{ name: 'a name', type, properties: topic('orders'), remedy: true }],
  violation: [
    {
      name: 'an access key',
      type,
      properties: topic('AKIAIOSFODNN7EXAMPLE'),
      found: 'holds in clear: AWS access key id',
      path: 'Properties.TopicName',
    },
    {
      name: 'an access key in a tag',
      type,
      properties: { Tags: [{ Key: 'x', Value: 'AKIAIOSFODNN7EXAMPLE' }] },
      found: /AWS/,
    },
    {
      name: 'an access key in metadata',
      type,
      attributes: { Metadata: { Note: 'AKIAIOSFODNN7EXAMPLE' } },
      found: /AWS/,
    },
    {
      name: 'an access key that is joined',
      type,
      properties: topic({ 'Fn::Join': ['', ['AKIA', 'IOSFODNN7EXAMPLE']] }),
      found: /AWS/,
    },
  ],
});

describe('shapes of credentials', () => {
  const found = (text: string) =>
    verdictsOn(resourceHoldsNoCredential, { name: 'x', type, properties: topic(text) }).map(
      ({ verdict }) => verdict.kind,
    )[0];

  it.each([
    `ASIA${x(16, 'ABCD')}`,
    `aws_secret_access_key = ${x(40)}`,
    '-----BEGIN RSA PRIVATE KEY-----\nMII',
    '-----BEGIN PRIVATE KEY-----',
    '-----BEGIN OPENSSH PRIVATE KEY-----',
    `ghp_${x(36)}`,
    `github_pat_${x(40)}`,
    `glpat-${x(20)}`,
    `xoxb-${x(30)}`,
    `https://hooks.slack.com/services/T${x(8, 'ABC')}/B${x(8, 'ABC')}/${x(24)}`,
    `sk_live_${x(24)}`,
    `AIza${x(35)}`,
    `SG.${x(22)}.${x(43)}`,
    `npm_${x(36)}`,
    `pypi-${x(60)}`,
    `SK${x(32, '0a1b')}`,
    `AccountKey=${x(86)}==`,
    `sk-${x(48)}`,
    `sk-ant-api03-${x(60)}`,
    `sk-proj-${x(60)}`,
    `eyJ${x(20)}.eyJ${x(30)}.${x(30)}`,
    'postgres://shop:hunter2@db.example.com/shop',
    'mongodb+srv://a:b12@c.example.com',
    'Server=db;Database=shop;User Id=sa;Password=hunter2;',
    'Password=hunter2;Server=db',
    'jdbc:mysql://db/shop?user=a&password=hunter2',
    `Bearer ${x(40)}`,
    `hf_${x(34)}`,
    `dapi${x(32, '0a1b')}`,
    `hvs.${x(30)}`,
  ])('%s', (text) => {
    expect(found(text)).toBe('violation');
  });

  it.each([
    'https://db.example.com:5432/shop',
    'git@github.com:shop/app.git',
    'https://user@example.com/',
    'postgres://${User}:${Password}@db',
    'postgres://shop:{{resolve:secretsmanager:db:SecretString:password}}@db/shop',
    'arn:aws:iam::111111111111:role/AKIA',
    '-----BEGIN PUBLIC KEY-----',
    '-----BEGIN CERTIFICATE-----',
    '9fceb02d0ae598e95dc970b74767f19372d61af8',
    'sk-learn-model',
    'Basic Support',
    'Bearer token required',
    'ami-0123456789abcdef0',
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'password=${password};Server=db',
    'https://sqs.eu-west-1.amazonaws.com/111111111111/q',
    'cdk-hnb659fds-assets-111111111111-eu-west-1',
    'task-definition-sk-abc',
    'risk-assessment-for-production-only',
    'method.request.header.Authorization',
    'desk-booking-service-production-v2',
  ])('not %s', (text) => {
    expect(found(text)).toBe('compliant');
  });
});
