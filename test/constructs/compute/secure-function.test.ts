import { Match, type Template } from 'aws-cdk-lib/assertions';
import { Port, SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import { Runtime } from 'aws-cdk-lib/aws-lambda';
import type { Stack } from 'aws-cdk-lib/core';
import { SecureFunction, type SecureFunctionProps, SegmentedVpc } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';
import { inline, networkIn, signed } from '../subjects/compute';

const FUNCTION = 'AWS::Lambda::Function';

const make = (stack: Stack, props: Partial<SecureFunctionProps> = {}): SecureFunction =>
  new SecureFunction(stack, 'Worker', {
    dataClass: 'confidential',
    code: inline,
    ...props,
    vpc: props.vpc ?? networkIn(stack),
  });

const template = (place?: Place, props?: Partial<SecureFunctionProps>): Template =>
  templateOf((stack) => make(stack, props), place);

describe.each(Object.entries(FLAGS))('SecureFunction with flags: %s', (_, flags) => {
  test('runs in private subnets, traced, with a limit, its environment encrypted', () => {
    template({ flags }, { environment: { CURRENCY: 'EUR' } }).hasResourceProperties(FUNCTION, {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Environment: { Variables: { CURRENCY: 'EUR' } },
      KmsKeyArn: { 'Fn::GetAtt': ['WorkerKeyD61AE5CC', 'Arn'] },
      ReservedConcurrentExecutions: 10,
      TracingConfig: { Mode: 'Active' },
      VpcConfig: { SubnetIds: ['subnet-00000003', 'subnet-00000004'] },
      DeadLetterConfig: { TargetArn: Match.anyValue() },
      LoggingConfig: { LogGroup: Match.anyValue() },
      CodeSigningConfigArn: Match.absent(),
    });
  });

  test('takes a role for workloads, under the boundary', () => {
    template({ flags }).hasResourceProperties('AWS::IAM::Role', {
      Path: '/acme-portal/prod/workload/',
      PermissionsBoundary: Match.anyValue(),
    });
  });

  test('connects by HTTPS alone', () => {
    template({ flags }).hasResourceProperties('AWS::EC2::SecurityGroup', {
      SecurityGroupEgress: [Match.objectLike({ IpProtocol: 'tcp', FromPort: 443, ToPort: 443 })],
      SecurityGroupIngress: Match.absent(),
    });
  });

  test('keeps its logical ids', () => {
    const result = template({ flags });
    expect(logicalIds(result, 'AWS::KMS::Key')).toEqual(['WorkerKeyD61AE5CC']);
    expect(logicalIds(result, 'AWS::Logs::LogGroup')).toEqual(['WorkerLogsLogGroup119A23F7']);
    expect(logicalIds(result, 'AWS::SQS::Queue')).toEqual(['WorkerDeadLettersC8A22028']);
  });
});

test('refuses packages that none of the named signers signed', () => {
  const result = templateOf((stack) => make(stack, signed(stack)));
  result.hasResourceProperties(FUNCTION, { CodeSigningConfigArn: Match.anyValue() });
  result.hasResourceProperties('AWS::Lambda::CodeSigningConfig', {
    CodeSigningPolicies: { UntrustedArtifactOnDeployment: 'Enforce' },
    AllowedPublishers: {
      SigningProfileVersionArns: [{ 'Fn::GetAtt': [Match.stringLikeRegexp('^Profile'), 'ProfileVersionArn'] }],
    },
  });
});

test('runs in the subnets for code where no others have a way out', () => {
  const result = templateOf((stack) => {
    const { vpc } = new SegmentedVpc(stack, 'Segmented', { ipv4Cidr: '10.20.0.0/16', egress: 'none' });
    make(stack, { vpc });
  });
  const subnet = (number: number) => ({ Ref: Match.stringLikeRegexp(`^SegmentedVpcPrivateSubnet${String(number)}`) });
  result.hasResourceProperties(FUNCTION, { VpcConfig: { SubnetIds: [1, 2, 3].map(subnet) } });
});

test.each([
  ['prod', 'Retain'],
  ['dev', 'Delete'],
] as const)('in %s: failed events and logs: %s', (environment, policy) => {
  const result = template({ environment });
  result.hasResource('AWS::SQS::Queue', { DeletionPolicy: policy });
  result.hasResource('AWS::Logs::LogGroup', { DeletionPolicy: policy });
});

test('a store lets it in by its connections', () => {
  const result = templateOf((stack) => {
    const vpc = networkIn(stack);
    const worker = make(stack, { vpc });
    const store = new SecurityGroup(stack, 'Store', { vpc, allowAllOutbound: false });
    store.connections.allowFrom(worker, Port.tcp(5432));
  });
  result.hasResourceProperties('AWS::EC2::SecurityGroupIngress', { FromPort: 5432, ToPort: 5432 });
});

const at = 'prod/Stack/Worker: ';
const refusals: readonly (readonly [string, (stack: Stack) => Partial<SecureFunctionProps>, string])[] = [
  [
    'a runtime without patches',
    () => ({ runtime: new Runtime('nodejs18.x') }),
    `${at}runtime is nodejs18.x, deprecated since 2025-09-01; allowed: one that AWS still patches, such as Runtime.NODEJS_24_X, see CIP-6.7`,
  ],
  [
    'a package that nobody signed',
    (stack) => ({ code: signed(stack).code }),
    `${at}signedBy is absent; allowed: signing profiles, or code by Code.fromInline, see CIP-13.1`,
  ],
  [
    'signers of inline code',
    (stack) => ({ ...signed(stack), code: inline }),
    `${at}signedBy is given; allowed: nobody for inline code, which has no signature, see CIP-13.1`,
  ],
  [
    'half a call at once',
    () => ({ reservedConcurrency: 0.5 }),
    `${at}reservedConcurrency is 0.5; allowed: a whole number from 0, see CIP-6.8`,
  ],
  [
    'public subnets',
    (stack) => {
      const vpc = networkIn(stack);
      return { vpc, vpcSubnets: { subnets: vpc.publicSubnets } };
    },
    `${at}vpcSubnets is with prod/Stack/Network/PublicSubnet1; allowed: private or isolated subnets, see CIP-6.5`,
  ],
  ['a class out of form', () => ({ dataClass: 'Top Secret' }), `dataClass is 'Top Secret'`],
];

test.each(refusals)('refuses %s', (_, props, message) => {
  const stack = stackIn();
  const given = props(stack);
  expect(() => make(stack, given)).toThrow(message);
});
