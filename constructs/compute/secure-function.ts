import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type * as logs from 'aws-cdk-lib/aws-logs';
import type * as signer from 'aws-cdk-lib/aws-signer';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { Duration, Size, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure } from '../../lib/policies';
import {
  lambdaCodeSigned,
  lambdaCodeSigningEnforced,
  lambdaEnvironmentEncryptedByCustomerKey,
  lambdaHandlesFailure,
  lambdaInsideVpc,
  lambdaLogGroupDeclared,
  lambdaReservesConcurrency,
  lambdaRuntimeSupported,
  lambdaTraced,
} from '../../lib/rules/lambda';
import { DEPRECATED_RUNTIMES } from '../../lib/rules/lambda/runtimes';
import { securityGroupDescribed, securityGroupLimitsEgress } from '../../lib/rules/network';
import {
  sqsQueueDeniesInsecureTransport,
  sqsQueueEncrypted,
  sqsQueueEncryptedByCustomerKey,
} from '../../lib/rules/sqs';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { DEAD_LETTER_QUEUE } from '../alarms/dead-letters';
import { classify } from '../data-class';
import { WorkloadRole } from '../identity/workload-role';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';
import { EncryptedLogGroup } from '../logs/encrypted-log-group';

/** What a `SecureFunction` can be told. */
export interface SecureFunctionProps {
  /**
   * Class of the data that the function works with, in kebab case, e.g. `confidential` (SIP-DH.1): that of its logs,
   * its environment and the events that it failed on. Becomes the tag `DataClassification`.
   */
  readonly dataClass: string;

  /** What it runs: code that stands in the template, or a package that one of `signedBy` signed. */
  readonly code: lambda.Code;

  /**
   * Who may sign the code (CIP-13.1). Lambda then refuses a package without a signature of theirs. The CDK does not
   * sign: the folder of a `Code.fromAsset` has to be a package that a pipeline put through AWS Signer before.
   *
   * @default - nobody: the code has to stand in the template, by `Code.fromInline`, and is what was reviewed
   * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html
   */
  readonly signedBy?: readonly signer.ISigningProfile[];

  /** Network that it runs in, e.g. that of a `SegmentedVpc` (CIP-6.5, SEC-3.1.2). */
  readonly vpc: ec2.IVpc;

  /**
   * Subnets that it runs in, none of them public.
   *
   * @default - the private ones with a way out, or where there are none, the isolated ones
   */
  readonly vpcSubnets?: ec2.SubnetSelection;

  /**
   * Module and name of what is called.
   *
   * @default 'index.handler'
   */
  readonly handler?: string;

  /**
   * The language, of a version that AWS still patches (CIP-6.7).
   *
   * @default Runtime.NODEJS_24_X
   */
  readonly runtime?: lambda.Runtime;

  /**
   * Environment variables, encrypted by the key. Secrets have no place in them (CIP-4.6): hand over the ARN of a
   * `RotatingSecret`.
   *
   * @default - none
   */
  readonly environment?: Readonly<Record<string, string>>;

  /**
   * How long one call may take, up to 15 minutes. API Gateway waits 29 seconds at most.
   *
   * @default Duration.seconds(15)
   */
  readonly timeout?: Duration;

  /**
   * Memory, from which follows how much of a processor it gets.
   *
   * @default Size.mebibytes(512)
   */
  readonly memorySize?: Size;

  /**
   * How many calls may run at once (CIP-6.8). Lambda takes them from what the account has, of which 100 stay for
   * functions without a limit of their own; 0 stops the function.
   *
   * @default 10
   */
  readonly reservedConcurrency?: number;

  /**
   * The key of environment, logs and failed events, of the same class (CIP-6.4, SIP-DH.3).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;
}

/** AWS's policy with what Lambda needs to put a function into a network. */
const NETWORK_POLICY = 'service-role/AWSLambdaVPCAccessExecutionRole';

/**
 * A Lambda function: in a network, under a role of its own with a boundary, running code that was reviewed or signed
 * (CIP-6.5, CIP-13.1, CIP-13.6), with a limit to how often it runs at once (CIP-6.8). It logs and traces (CIP-8.1),
 * and keeps the events that it failed on for 14 days.
 */
export class SecureFunction extends Construct implements ec2.IConnectable {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    ...EncryptedLogGroup.SATISFIES,
    ...WorkloadRole.SATISFIES,
    lambdaCodeSigned,
    lambdaCodeSigningEnforced,
    lambdaEnvironmentEncryptedByCustomerKey,
    lambdaHandlesFailure,
    lambdaInsideVpc,
    lambdaLogGroupDeclared,
    lambdaReservesConcurrency,
    lambdaRuntimeSupported,
    lambdaTraced,
    securityGroupDescribed,
    securityGroupLimitsEgress,
    sqsQueueDeniesInsecureTransport,
    sqsQueueEncrypted,
    sqsQueueEncryptedByCustomerKey,
  ];

  /** The function, to be called, and to grant things to. */
  public readonly function: lambda.IFunction;

  /** Its role. */
  public readonly role: iam.IRole;

  /** Where it logs to. */
  public readonly logGroup: logs.ILogGroup;

  /** Where events go that it failed on, of callers that do not wait for the answer. */
  public readonly deadLetters: sqs.IQueue;

  /** The key that encrypts its environment, logs and failed events. */
  public readonly key: kms.IKey;

  /** What it may connect to: HTTPS, and stores that let it in, e.g. by `allowFrom` of a database. */
  public readonly connections: ec2.Connections;

  public constructor(scope: Construct, id: string, props: SecureFunctionProps) {
    super(scope, id);
    const { dataClass, code, signedBy = [], vpc, handler = 'index.handler', environment = {} } = props;
    const { runtime = lambda.Runtime.NODEJS_24_X, reservedConcurrency = 10 } = props;
    this.demandRuntime(runtime);
    this.demandConcurrency(reservedConcurrency);
    const subnets = this.privateSubnets(vpc, props.vpcSubnets);
    classify(this, dataClass);
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    const logging = { logClass: 'application', dataClass, key: this.key } as const;
    this.logGroup = new EncryptedLogGroup(this, 'Logs', logging).logGroup;
    this.deadLetters = this.makeDeadLetters();
    this.role = this.makeRole();
    const group = this.makeSecurityGroup(vpc);
    this.connections = new ec2.Connections({ securityGroups: [group] });
    const made = new lambda.Function(this, 'Function', {
      description: this.node.path,
      runtime,
      architecture: lambda.Architecture.ARM_64,
      handler,
      code,
      ...(signedBy.length > 0 ? { codeSigningConfig: this.makeSigning(signedBy) } : {}),
      environment: { ...environment },
      environmentEncryption: this.key,
      timeout: props.timeout ?? Duration.seconds(15),
      memorySize: (props.memorySize ?? Size.mebibytes(512)).toMebibytes(),
      reservedConcurrentExecutions: reservedConcurrency,
      deadLetterQueue: this.deadLetters,
      role: this.role,
      logGroup: this.logGroup,
      tracing: lambda.Tracing.ACTIVE,
      vpc,
      vpcSubnets: { subnets },
      securityGroups: [group],
    });
    this.demandSigned(made.node.defaultChild as lambda.CfnFunction, signedBy.length > 0);
    this.logGroup.grantWrite(this.role);
    if (props.runtime) {
      acknowledgeCdkNag(made, { 'AwsSolutions-L1': 'the application chose a version that AWS still patches' });
    }
    this.function = made;
  }

  private makeSigning(signingProfiles: readonly signer.ISigningProfile[]): lambda.CodeSigningConfig {
    return new lambda.CodeSigningConfig(this, 'Signing', {
      description: `Code of ${this.node.path}`,
      signingProfiles: [...signingProfiles],
      untrustedArtifactOnDeployment: lambda.UntrustedArtifactOnDeployment.ENFORCE,
    });
  }

  private makeDeadLetters(): sqs.IQueue {
    return new sqs.Queue(this, 'DeadLetters', {
      encryption: sqs.QueueEncryption.KMS,
      encryptionMasterKey: this.key,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      redriveAllowPolicy: DEAD_LETTER_QUEUE,
      removalPolicy: Environment.of(this).removalPolicy(),
    });
  }

  private makeRole(): iam.IRole {
    const { role } = new WorkloadRole(this, 'Role', {
      service: new iam.ServicePrincipal('lambda.amazonaws.com'),
      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName(NETWORK_POLICY)],
    });
    acknowledgeCdkNag(role, {
      [`AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${NETWORK_POLICY}]`]:
        'AWS keeps what Lambda needs to put a function into a network',
      'AwsSolutions-IAM5[Resource::*]': 'traces belong to no resource that X-Ray would let a policy name',
    });
    return role;
  }

  private makeSecurityGroup(vpc: ec2.IVpc): ec2.ISecurityGroup {
    const group = new ec2.SecurityGroup(this, 'SecurityGroup', {
      vpc,
      description: `Connections of ${this.node.path}`,
      allowAllOutbound: false,
    });
    group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.HTTPS, 'Services of AWS, which have no addresses of their own');
    return group;
  }

  private privateSubnets(vpc: ec2.IVpc, selection: ec2.SubnetSelection | undefined): ec2.ISubnet[] {
    const subnets = selection ? vpc.selectSubnets(selection).subnets : inner(vpc);
    const isPublic = new Set(vpc.publicSubnets.map(({ node }) => node.path));
    const open = subnets.find(({ node }) => isPublic.has(node.path));
    if (open === undefined) return subnets;
    const clause = cloudInfrastructure.clauses['CIP-6.5'];
    throw invalidProp(this, 'vpcSubnets', `with ${open.node.path}`, 'private or isolated subnets', clause);
  }

  /** Inline code has no signature, and Lambda refuses it where one is demanded. */
  private demandSigned({ code }: lambda.CfnFunction, isSigned: boolean): void {
    const isInline = typeof Reflect.get(code, 'zipFile') === 'string';
    if (isInline !== isSigned) return;
    const clause = cloudInfrastructure.clauses['CIP-13.1'];
    if (isSigned)
      throw invalidProp(this, 'signedBy', 'given', 'nobody for inline code, which has no signature', clause);
    throw invalidProp(this, 'signedBy', 'absent', 'signing profiles, or code by Code.fromInline', clause);
  }

  private demandRuntime({ name }: lambda.Runtime): void {
    const since = Object.hasOwn(DEPRECATED_RUNTIMES, name) ? DEPRECATED_RUNTIMES[name] : undefined;
    if (since === undefined) return;
    const allowed = 'one that AWS still patches, such as Runtime.NODEJS_24_X';
    const clause = cloudInfrastructure.clauses['CIP-6.7'];
    throw invalidProp(this, 'runtime', `${name}, deprecated since ${since}`, allowed, clause);
  }

  private demandConcurrency(limit: number): void {
    if (Token.isUnresolved(limit) || (Number.isInteger(limit) && limit >= 0)) return;
    const clause = cloudInfrastructure.clauses['CIP-6.8'];
    throw invalidProp(this, 'reservedConcurrency', String(limit), 'a whole number from 0', clause);
  }
}

/** Without a way out the private subnets of a `SegmentedVpc` are isolated, too; those for data have no endpoint. */
function inner(vpc: ec2.IVpc): ec2.ISubnet[] {
  if (vpc.privateSubnets.length > 0) return vpc.privateSubnets;
  const forCode = vpc.isolatedSubnets.filter(({ node }) => !/^IsolatedSubnet\d+$/.test(node.id));
  return forCode.length > 0 ? forCode : vpc.isolatedSubnets;
}
