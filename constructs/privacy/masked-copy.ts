import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { Duration, Size, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Rule } from '../../lib/engine';
import { securityIpProtection } from '../../lib/policies';
import {
  lambdaEnvironmentEncryptedByCustomerKey,
  lambdaHandlesFailure,
  lambdaInsideVpc,
  lambdaLogGroupDeclared,
  lambdaReservesConcurrency,
  lambdaRuntimeSupported,
  lambdaTraced,
} from '../../lib/rules/lambda';
import {
  sqsQueueDeniesInsecureTransport,
  sqsQueueEncrypted,
  sqsQueueEncryptedByCustomerKey,
} from '../../lib/rules/sqs';
import { acknowledgeCdkNag, acknowledgeObjects, POLICY_OF_ONE_ROLE } from '../acknowledge-cdk-nag';
import { DEAD_LETTER_QUEUE } from '../alarms/dead-letters';
import { classify, declareMasking } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';
import { EncryptedBucket } from '../storage/encrypted-bucket';
import { computing } from '../isolated-network';
import { codeOf } from './handlers/code';
import type { Masking } from './handlers/masking';
import { hmacKey } from './hmac-key';
import type { PersonalDataVault } from './personal-data-vault';

export type { Masking } from './handlers/masking';

/** What a `MaskedCopy` has to be told. */
export interface MaskedCopyProps {
  /** The vault with the real data. */
  readonly source: PersonalDataVault;

  /** What is copied, and what becomes of it. What no table lists is not copied (SIP-DH.4). */
  readonly tables: readonly MaskedTable[];

  /**
   * Network that the job runs in (CIP-6.5): private subnets with an endpoint for S3, and one for KMS or a way out.
   */
  readonly vpc: ec2.IVpc;

  /**
   * When a masked object is deleted by itself (SEC-5.1). Its versions are gone 30 days later.
   *
   * @default Duration.days(30)
   */
  readonly expireAfter?: Duration;
}

/** A table: the objects below a prefix, all of one form. */
export interface MaskedTable {
  /** What the keys of its objects begin with, e.g. `customers/`; where the masked ones go, too. */
  readonly prefix: string;

  /** `csv` by RFC 4180, in UTF-8 with a header; or a JSON object on each line. */
  readonly format: 'csv' | 'json-lines';

  /**
   * The column that tells whom a row is about. All dates of a person move by the same time, in every table.
   *
   * @default - none; a table with a column of the masking `date` needs one
   */
  readonly subject?: string;

  /**
   * Columns that are copied, and how; in JSON, the path to a value, e.g. `address.city`. Whatever is not listed is left
   * out.
   */
  readonly columns: Readonly<Record<string, Masking>>;
}

/**
 * A job that makes a masked copy of personal data, for environments that may not see real ones (SIP-DH.4).
 *
 * The same value becomes the same in every table and every run, so that tables still join; it depends on a key that
 * never leaves KMS. Whoever destroys that key has made all copies anonymous for good.
 */
export class MaskedCopy extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    ...EncryptedBucket.SATISFIES,
    lambdaEnvironmentEncryptedByCustomerKey,
    lambdaHandlesFailure,
    lambdaInsideVpc,
    lambdaLogGroupDeclared,
    lambdaReservesConcurrency,
    lambdaRuntimeSupported,
    lambdaTraced,
    sqsQueueDeniesInsecureTransport,
    sqsQueueEncrypted,
    sqsQueueEncryptedByCustomerKey,
  ];

  /** The job, to be invoked: with nothing, then with its answer as long as that has a `next`. */
  public readonly function: lambda.IFunction;

  /** Where the masked objects go. */
  public readonly bucket: s3.IBucket;

  /** Where invocations go that failed. */
  public readonly deadLetters: sqs.IQueue;

  private readonly key: kms.IKey;

  public constructor(scope: Construct, id: string, props: MaskedCopyProps) {
    super(scope, id);
    const { source, tables, vpc, expireAfter = Duration.days(30) } = props;
    this.demandTables(tables);
    classify(this, source.dataClass);
    declareMasking(this, 'masked');
    const { key } = new DataKey(this, 'Key', { dataClass: source.dataClass });
    this.key = key;
    const keepVersionsFor = Duration.days(30);
    const copy = { dataClass: source.dataClass, key, expireAfter, keepVersionsFor };
    this.bucket = new EncryptedBucket(this, 'Copy', copy).bucket;
    this.deadLetters = new sqs.Queue(this, 'DeadLetters', {
      encryption: sqs.QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      redriveAllowPolicy: DEAD_LETTER_QUEUE,
    });
    const maskingKey = hmacKey(this, 'MaskingKey', `What masked data of ${this.node.path} depend on`);
    const role = this.makeRole();
    const copying = new lambda.Function(this, 'Job', {
      description: `Copies the records of ${source.node.path}, masked`,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      handler: 'index.handler',
      code: lambda.Code.fromInline(codeOf(tables)),
      environment: {
        SOURCE: source.bucket.bucketName,
        TARGET: this.bucket.bucketName,
        MASKING_KEY: maskingKey.keyArn,
      },
      environmentEncryption: key,
      memorySize: 1024,
      ephemeralStorageSize: Size.mebibytes(512),
      timeout: Duration.minutes(15),
      // Two at once would write the same objects.
      reservedConcurrentExecutions: 1,
      deadLetterQueue: this.deadLetters,
      retryAttempts: 0,
      role,
      logGroup: source.logGroup,
      tracing: lambda.Tracing.ACTIVE,
      vpc,
      vpcSubnets: { subnets: [...computing(vpc)] },
      securityGroups: [this.makeSecurityGroup(vpc)],
    });
    source.grantRead(role);
    source.logGroup.grantWrite(role);
    const writing = ['s3:AbortMultipartUpload', 's3:PutObject'];
    role.addToPolicy(new iam.PolicyStatement({ actions: writing, resources: [this.bucket.arnForObjects('*')] }));
    key.grant(role, 'kms:Decrypt', 'kms:GenerateDataKey');
    maskingKey.grant(role, 'kms:GenerateMac');
    this.function = copying;
  }

  /** Lets somebody take the copy to where it is needed. */
  public grantRead(grantee: iam.IGrantable): iam.Grant {
    acknowledgeObjects(grantee, this.bucket, ['*'], 'who takes a copy away takes all of it');
    const grants: readonly (readonly [string, string])[] = [
      ['s3:GetObject', this.bucket.arnForObjects('*')],
      ['s3:ListBucket', this.bucket.bucketArn],
      ['kms:Decrypt', this.key.keyArn],
    ];
    return grants
      .map(([action, arn]) => iam.Grant.addToPrincipal({ grantee, actions: [action], resourceArns: [arn] }))
      .reduce((all, each) => all.combine(each));
  }

  private makeRole(): iam.Role {
    const policy = 'service-role/AWSLambdaVPCAccessExecutionRole';
    const role = new iam.Role(this, 'Role', {
      description: `Lets the job of ${this.node.path} read what is real and write what is masked`,
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName(policy)],
    });
    acknowledgeCdkNag(role, {
      ...POLICY_OF_ONE_ROLE,
      [`AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${policy}]`]:
        'AWS keeps what Lambda needs to put a function into a network',
      'AwsSolutions-IAM5[Resource::*]': 'traces belong to no resource that X-Ray would let a policy name',
    });
    acknowledgeObjects(role, this.bucket, ['*'], 'the job writes nothing but the copy');
    return role;
  }

  private makeSecurityGroup(vpc: ec2.IVpc): ec2.ISecurityGroup {
    const group = new ec2.SecurityGroup(this, 'SecurityGroup', {
      vpc,
      description: `Connections of the job of ${this.node.path}`,
      allowAllOutbound: false,
    });
    group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.HTTPS, 'S3 and KMS, which have no addresses of their own');
    return group;
  }

  private demandTables(tables: readonly MaskedTable[]): void {
    const clause = securityIpProtection.clauses['SIP-DH.4'];
    if (tables.length === 0) throw invalidProp(this, 'tables', 'empty', 'at least one table', clause);
    if (Token.isUnresolved(tables) || JSON.stringify(tables).includes('${Token[')) {
      throw invalidProp(this, 'tables', 'known at deployment only', 'literal values', clause);
    }
    const prefixes = tables.map(({ prefix }) => prefix);
    const shared = prefixes.find((one, index) => prefixes.some((other, at) => at !== index && one.startsWith(other)));
    if (shared !== undefined) {
      throw invalidProp(
        this,
        'tables',
        `two tables with objects below '${shared}'`,
        'one table for each prefix',
        clause,
      );
    }
    for (const { prefix, subject, columns } of tables) {
      const maskings = Object.values(columns);
      if (!maskings.some((masking) => masking !== 'drop')) {
        throw invalidProp(this, 'tables', `no column of '${prefix}'`, 'at least one column that is copied', clause);
      }
      if (subject === undefined && maskings.includes('date')) {
        const allowed = 'a subject, by whom dates are moved';
        throw invalidProp(this, 'tables', `dates in '${prefix}' without a subject`, allowed, clause);
      }
    }
  }
}
