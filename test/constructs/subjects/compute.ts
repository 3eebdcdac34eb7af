import { type IVpc, Port, Vpc } from 'aws-cdk-lib/aws-ec2';
import { Code, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Platform, SigningProfile } from 'aws-cdk-lib/aws-signer';
import { Duration, Size, type Stack } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import { DataKey, SecureFunction, type SecureFunctionProps } from '../../../constructs';
import { InvoicesStack } from '../compute/secure-function.lit';
import { dataClasses, props, type Subjects } from './subject';

/** A network with every kind of subnet that stands beside what is tested. */
export const networkIn = (stack: Stack): IVpc =>
  Vpc.fromVpcAttributes(stack, 'Network', {
    vpcId: 'vpc-0a1b2c3d4e5f60718',
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    publicSubnetIds: ['subnet-1', 'subnet-2'],
    publicSubnetRouteTableIds: ['rtb-1', 'rtb-1'],
    privateSubnetIds: ['subnet-3', 'subnet-4'],
    privateSubnetRouteTableIds: ['rtb-2', 'rtb-3'],
    isolatedSubnetIds: ['subnet-5', 'subnet-6'],
    isolatedSubnetRouteTableIds: ['rtb-4', 'rtb-4'],
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

export const compute: Subjects = {
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
