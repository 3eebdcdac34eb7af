import { type IVpc, Port, Vpc } from 'aws-cdk-lib/aws-ec2';
import { Repository } from 'aws-cdk-lib/aws-ecr';
import { ContainerImage, CpuArchitecture, Secret } from 'aws-cdk-lib/aws-ecs';
import { Code, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Secret as StoredSecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Platform, SigningProfile } from 'aws-cdk-lib/aws-signer';
import { Duration, Size, type Stack } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import {
  ContainerService,
  type ContainerServiceProps,
  DataKey,
  SecureFunction,
  type SecureFunctionProps,
} from '../../../constructs';
import { OrdersServiceStack } from '../compute/container-service.lit';
import { InvoicesStack } from '../compute/secure-function.lit';
import { dataClasses, props, type Subjects } from './subject';

/** A network with every kind of subnet that stands beside what is tested. */
export const networkIn = (stack: Stack): IVpc =>
  Vpc.fromVpcAttributes(stack, 'Network', {
    vpcId: 'vpc-0a1b2c3d4e5f60718',
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    publicSubnetIds: ['subnet-00000001', 'subnet-00000002'],
    publicSubnetRouteTableIds: ['rtb-00000001', 'rtb-00000001'],
    privateSubnetIds: ['subnet-00000003', 'subnet-00000004'],
    privateSubnetRouteTableIds: ['rtb-00000002', 'rtb-00000003'],
    isolatedSubnetIds: ['subnet-00000005', 'subnet-00000006'],
    isolatedSubnetRouteTableIds: ['rtb-00000004', 'rtb-00000004'],
  });

/** Code that stands in the template. */
export const inline = Code.fromInline('exports.handler = async () => ({ statusCode: 204 });');

/** A package that a profile of the stack signed. */
export const signed = (stack: Stack): Pick<SecureFunctionProps, 'code' | 'signedBy'> => ({
  code: Code.fromBucketV2(Bucket.fromBucketName(stack, 'Packages', 'acme-packages'), 'worker.zip', {
    objectVersion: 'xYz3',
  }),
  signedBy: [new SigningProfile(stack, 'Profile', { platform: Platform.AWS_LAMBDA_SHA384_ECDSA })],
});

/** A digest as ECR gives them. */
export const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

/** An image in the registry of the account, by a digest or a tag. */
export const imageIn = (stack: Stack, version = DIGEST): ContainerImage =>
  ContainerImage.fromEcrRepository(Repository.fromRepositoryName(stack, 'Images', 'acme/orders'), version);

export const compute: Subjects = {
  ContainerService: {
    folder: 'compute',
    build: (stack) =>
      new ContainerService(stack, 'Subject', {
        dataClass: 'confidential',
        vpc: networkIn(stack),
        image: imageIn(stack),
        port: 9443,
        healthCheckPath: '/alive',
        user: '1001:1001',
        environment: { CURRENCY: 'EUR' },
        secrets: {
          SHIPPING_KEY: Secret.fromSecretsManager(StoredSecret.fromSecretNameV2(stack, 'Shipping', 'acme/shipping')),
        },
        size: { cpu: 1, memory: Size.gibibytes(2) },
        tasks: { min: 3, max: 9 },
        architecture: CpuArchitecture.X86_64,
      }),
    combinations: fc
      .tuple(
        props<Omit<ContainerServiceProps, 'image' | 'vpc'>>(
          { dataClass: dataClasses },
          {
            port: fc.constantFrom(8443, 8080, 9000, 443),
            healthCheckPath: fc.constantFrom('/', '/health'),
            user: fc.constantFrom('1000', '1001', '65532:65532', 'root'),
            environment: fc.constantFrom({}, { STAGE: 'a' }),
            size: fc.constantFrom({ cpu: 0.25, memory: Size.mebibytes(512) }, { cpu: 4, memory: Size.gibibytes(8) }),
            tasks: fc.constantFrom({ min: 1, max: 1 }, { min: 2, max: 2 }, { min: 2, max: 4 }, { min: 4, max: 8 }),
            architecture: fc.constantFrom(CpuArchitecture.ARM64, CpuArchitecture.X86_64),
          },
        ),
        fc.boolean(),
        fc.constantFrom(DIGEST, DIGEST, DIGEST, DIGEST, 'latest'),
      )
      .map(([each, hasKey, version]) => (stack) => {
        new ContainerService(stack, 'Subject', {
          ...each,
          vpc: networkIn(stack),
          image: imageIn(stack, version),
          ...(hasKey ? { key: new DataKey(stack, 'Key', { dataClass: each.dataClass }).key } : {}),
        });
      }),
    snippet: (stage) => new OrdersServiceStack(stage, 'Snippet', { digest: DIGEST }),
  },
  SecureFunction: {
    folder: 'compute',
    build: (stack) => {
      const vpc = networkIn(stack);
      const subject = new SecureFunction(stack, 'Subject', {
        dataClass: 'confidential',
        ...signed(stack),
        vpc,
        vpcSubnets: { subnets: vpc.isolatedSubnets },
        handler: 'worker.run',
        runtime: Runtime.NODEJS_22_X,
        environment: { CURRENCY: 'EUR' },
        timeout: Duration.minutes(15),
        memorySize: Size.gibibytes(1),
        reservedConcurrency: 3,
      });
      subject.connections.allowTo(subject, Port.tcp(5432), 'Store');
    },
    combinations: fc
      .tuple(
        props<Omit<SecureFunctionProps, 'code' | 'vpc'>>(
          { dataClass: dataClasses },
          {
            handler: fc.constantFrom('index.handler', 'app.main'),
            runtime: fc.constantFrom(Runtime.NODEJS_24_X, Runtime.PYTHON_3_13, new Runtime('nodejs18.x')),
            environment: fc.constantFrom({}, { STAGE: 'a' }),
            timeout: fc.constantFrom(Duration.seconds(1), Duration.minutes(15)),
            memorySize: fc.constantFrom(Size.mebibytes(128), Size.gibibytes(10)),
            reservedConcurrency: fc.constantFrom(0, 1, 500, -1, 1.5),
          },
        ),
        fc.boolean(),
        fc.boolean(),
        fc.option(fc.constantFrom('publicSubnets', 'privateSubnets', 'isolatedSubnets')),
      )
      .map(([each, isSigned, hasKey, tier]) => (stack) => {
        const vpc = networkIn(stack);
        new SecureFunction(stack, 'Subject', {
          code: inline,
          ...each,
          vpc,
          ...(isSigned ? signed(stack) : {}),
          ...(hasKey ? { key: new DataKey(stack, 'Key', { dataClass: each.dataClass }).key } : {}),
          ...(tier ? { vpcSubnets: { subnets: vpc[tier] } } : {}),
        });
      }),
    snippet: (stage) => new InvoicesStack(stage, 'Snippet'),
  },
};
