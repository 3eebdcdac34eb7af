import { Match, type Template } from 'aws-cdk-lib/assertions';
import { ContainerImage } from 'aws-cdk-lib/aws-ecs';
import { Port } from 'aws-cdk-lib/aws-ec2';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Annotations } from 'aws-cdk-lib/assertions';
import { ContainerService, type ContainerServiceProps } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';
import { DIGEST, imageIn, networkIn } from '../subjects/compute';

const TASK = 'AWS::ECS::TaskDefinition';
const SERVICE = 'AWS::ECS::Service';

const serviceIn = (stack: ReturnType<typeof stackIn>, more: Partial<ContainerServiceProps> = {}): ContainerService =>
  new ContainerService(stack, 'Orders', {
    dataClass: 'confidential',
    vpc: networkIn(stack),
    image: more.image ?? imageIn(stack),
    ...more,
  });

const template = (place?: Place, props?: Partial<ContainerServiceProps>): Template =>
  templateOf((stack) => serviceIn(stack, props), place);

describe.each(Object.entries(FLAGS))('ContainerService with flags: %s', (_, flags) => {
  test('runs an image by its digest, without rights, on files that it cannot change', () => {
    template({ flags }).hasResourceProperties(TASK, {
      NetworkMode: 'awsvpc',
      RuntimePlatform: { CpuArchitecture: 'ARM64', OperatingSystemFamily: 'LINUX' },
      ContainerDefinitions: [
        Match.objectLike({
          Image: { 'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp(`@${DIGEST}$`)])] },
          User: '1000',
          Privileged: false,
          ReadonlyRootFilesystem: true,
          LinuxParameters: { InitProcessEnabled: true, Capabilities: { Drop: ['ALL'] } },
          PortMappings: [{ ContainerPort: 8443, Protocol: 'tcp' }],
          LogConfiguration: Match.objectLike({ LogDriver: 'awslogs' }),
        }),
      ],
    });
  });

  test('runs in private subnets, without a public address and without a shell', () => {
    const result = template({ flags });
    result.hasResourceProperties(SERVICE, {
      LaunchType: 'FARGATE',
      NetworkConfiguration: {
        AwsvpcConfiguration: { AssignPublicIp: 'DISABLED', Subnets: ['subnet-00000003', 'subnet-00000004'] },
      },
      EnableExecuteCommand: Match.absent(),
      DeploymentConfiguration: Match.objectLike({
        DeploymentCircuitBreaker: { Enable: true, Rollback: true },
        MinimumHealthyPercent: 100,
      }),
    });
    result.hasResourceProperties('AWS::EC2::SecurityGroup', {
      SecurityGroupEgress: [Match.objectLike({ FromPort: 443, ToPort: 443, IpProtocol: 'tcp' })],
      SecurityGroupIngress: Match.absent(),
    });
  });

  test('encrypts the disks of its tasks by a key that Fargate may use for the account alone', () => {
    const result = template({ flags });
    const [key] = logicalIds(result, 'AWS::KMS::Key');
    result.hasResourceProperties('AWS::ECS::Cluster', {
      ClusterSettings: [{ Name: 'containerInsights', Value: 'enhanced' }],
      Configuration: { ManagedStorageConfiguration: { FargateEphemeralStorageKmsKeyId: { Ref: key } } },
    });
    result.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Principal: { Service: 'fargate.amazonaws.com' },
            Action: 'kms:GenerateDataKeyWithoutPlaintext',
            Condition: { StringEquals: { 'kms:EncryptionContext:aws:ecs:clusterAccount': '333333333333' } },
          }),
        ]),
      },
    });
  });

  test('has a role for the application and another one for the agent, both under a boundary', () => {
    const result = template({ flags });
    const [task] = Object.values(result.findResources(TASK)) as { Properties: Record<string, unknown> }[];
    expect(task?.Properties['TaskRoleArn']).not.toEqual(task?.Properties['ExecutionRoleArn']);
    result.resourcePropertiesCountIs('AWS::IAM::Role', { PermissionsBoundary: Match.anyValue() }, 2);
  });

  test('keeps its logical ids', () => {
    const result = template({ flags });
    expect(logicalIds(result, 'AWS::KMS::Key')).toEqual(KEYS);
    expect(logicalIds(result, 'AWS::Logs::LogGroup')).toEqual(LOGS);
  });
});

const KEYS = ['OrdersKeyB9756803'];
const LOGS = ['OrdersLogsLogGroupCE51A07B'];
const TARGET = 'AWS::ApplicationAutoScaling::ScalableTarget';

test('scales from two tasks in production, and from one elsewhere', () => {
  template({ environment: 'prod' }).hasResourceProperties(TARGET, { MinCapacity: 2, MaxCapacity: 6 });
  const dev = template({ environment: 'dev' });
  dev.hasResourceProperties(TARGET, { MinCapacity: 1, MaxCapacity: 2 });
  dev.resourceCountIs('AWS::ApplicationAutoScaling::ScalingPolicy', 1);
});

test('has nothing to scale where the number is fixed', () => {
  template({}, { tasks: { min: 3, max: 3 } }).resourceCountIs('AWS::ApplicationAutoScaling::ScalingPolicy', 0);
});

test('takes an image that the CDK builds when it deploys', () => {
  const result = template({}, { image: ContainerImage.fromAsset(`${__dirname}/../../../examples/web-platform/app`) });
  const [task] = Object.values(result.findResources(TASK));
  expect(JSON.stringify(task)).toMatch(/container-assets-.*:[0-9a-f]{64}"/);
});

test('may be granted things, and be let in by others', () => {
  const result = templateOf((stack) => {
    const service = serviceIn(stack);
    new Bucket(stack, 'Files').grantRead(service.role);
    service.connections.allowFrom(service, Port.tcp(9000), 'Neighbours');
  });
  result.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: { Statement: [Match.objectLike({ Action: Match.arrayWith(['s3:GetObject*']) })] },
    Roles: [{ Ref: Match.stringLikeRegexp('^OrdersRole') }],
  });
  result.hasResourceProperties('AWS::EC2::SecurityGroup', {
    SecurityGroupEgress: Match.arrayWith([Match.objectLike({ FromPort: 443 })]),
  });
});

test('says what the policy of an imported key lacks', () => {
  const stack = stackIn();
  serviceIn(stack, { key: Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:eu-central-1:333333333333:key/1') });
  Annotations.fromStack(stack).hasWarning('/prod/Stack/Orders', Match.stringLikeRegexp('fargate.amazonaws.com'));
});

const refused: readonly (readonly [string, Partial<ContainerServiceProps>, string])[] = [
  ['root', { user: '0' }, "user is '0'; allowed: a number other than that of root, such as '1000', see CIP-6.9"],
  ['a user by name', { user: 'node' }, "user is 'node'; allowed: a number other than that of root"],
  ['a port of root', { port: 443 }, 'port is 443; allowed: a number from 1024 to 65535, see CIP-6.9'],
  ['one task in production', { tasks: { min: 1, max: 4 } }, 'tasks is 1 to 4; allowed: 2 or more'],
  ['fewer at most', { tasks: { min: 4, max: 2 } }, 'tasks is 4 to 2; allowed: 2 or more, and no fewer at most'],
];

test.each(refused)('refuses %s', (_, props, message) => {
  expect(() => serviceIn(stackIn(), props)).toThrow(`prod/Stack/Orders: ${message}`);
});

test.each(['latest', '1.2.3'])('refuses an image by the tag %s', (tag) => {
  const stack = stackIn();
  expect(() => serviceIn(stack, { image: imageIn(stack, tag) })).toThrow(
    /^prod\/Stack\/Orders: image is .*; allowed: an image of ECR by its digest, sha256:…, or an asset, see CIP-13.1/,
  );
});

test('refuses an image of a public registry by its tag', () => {
  expect(() => serviceIn(stackIn(), { image: ContainerImage.fromRegistry('node:24-alpine') })).toThrow('image is');
});
