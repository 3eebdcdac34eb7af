import * as cloudtrail from 'aws-cdk-lib/aws-cloudtrail';
import type * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import type * as logs from 'aws-cdk-lib/aws-logs';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Rule } from '../../lib/engine';
import { security } from '../../lib/policies';
import {
  cloudTrailEncryptedByCustomerKey,
  cloudTrailLogging,
  cloudTrailMultiRegion,
  cloudTrailRecordsDataEvents,
  cloudTrailRecordsManagementEvents,
  cloudTrailSendsToLogGroup,
  cloudTrailValidatesLogFiles,
} from '../../lib/rules/cloudtrail';
import { logGroupEncryptedByCustomerKey, logGroupRetention } from '../../lib/rules/logs';
import { acknowledgeCdkNag, POLICY_OF_ONE_ROLE } from '../acknowledge-cdk-nag';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { EncryptedLogGroup } from '../logs/encrypted-log-group';
import { uniqueName } from '../unique-name';
import { eventsOf, objectEvents } from './data-events';
import { LogArchive } from './log-archive';

/** What an `AuditTrail` can be told. */
export interface AuditTrailProps {
  /**
   * Where the log files are kept (CIP-8.2, SEC-8.2). Its key encrypts the trail and the log group.
   *
   * @default - a `LogArchive` of its own
   */
  readonly archive?: LogArchive;

  /**
   * Roles that run the key of the archive that is made by default, without being able to read the logs (SEC-3.2.3).
   *
   * @default - nobody beside what IAM policies of the account allow
   */
  readonly keyAdministrators?: readonly iam.IGrantable[];

  /**
   * Tables of DynamoDB of which reads and writes of items are recorded (CIP-7.4), those with classified data at least.
   *
   * @default 'all'
   */
  readonly tables?: 'all' | readonly dynamodb.ITable[];

  /**
   * Functions of which calls are recorded (CIP-8.2), such as those that nothing else stands before.
   *
   * @default - none
   */
  readonly functions?: 'all' | readonly lambda.IFunction[];
}

/**
 * The audit trail of an account: who called which API in any region, who read or wrote which object of S3 or item of
 * DynamoDB, and what was out of the ordinary (CIP-8.2, CIP-7.4, CIP-8.3). Its files are encrypted, validated by digests
 * and archived; a copy goes to a log group, for `AuditAlarms` to watch.
 *
 * One for each account: every further trail pays for management events, 2 USD for 100,000. Data events cost
 * 0.10 USD for 100,000, the analysis of management events for insights 0.35 USD for 100,000 of each kind.
 */
export class AuditTrail extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    cloudTrailEncryptedByCustomerKey,
    cloudTrailLogging,
    cloudTrailMultiRegion,
    cloudTrailRecordsDataEvents,
    cloudTrailRecordsManagementEvents,
    cloudTrailSendsToLogGroup,
    cloudTrailValidatesLogFiles,
    logGroupEncryptedByCustomerKey,
    logGroupRetention,
  ];

  /** Where the log files are kept. */
  public readonly archive: LogArchive;

  /** Where metric filters find the events within minutes. */
  public readonly logGroup: logs.ILogGroup;

  /** ARN of the trail. */
  public readonly trailArn: string;

  public constructor(scope: Construct, id: string, props: AuditTrailProps = {}) {
    super(scope, id);
    classify(this, 'audit');
    const { keyAdministrators } = props;
    if (props.archive && keyAdministrators) {
      const clause = security.clauses['SEC-3.2.3'];
      throw invalidProp(this, 'keyAdministrators', 'given beside archive, which has its key', 'one of the two', clause);
    }
    this.archive = props.archive ?? new LogArchive(this, 'Archive', keyAdministrators ? { keyAdministrators } : {});
    const { bucket, key } = this.archive;
    this.logGroup = new EncryptedLogGroup(this, 'Events', { logClass: 'audit', dataClass: 'audit', key }).logGroup;

    // The policies of bucket and key name the trail before it is there, so its name has to be known.
    const trailName = uniqueName(this, 128);
    this.trailArn = Stack.of(this).formatArn({ service: 'cloudtrail', resource: 'trail', resourceName: trailName });
    this.archive.allowDelivery(this.trailArn);

    const role = new iam.Role(this, 'Role', {
      description: `Lets CloudTrail write into the log group of ${this.node.path}`,
      assumedBy: new iam.ServicePrincipal('cloudtrail.amazonaws.com'),
    });
    acknowledgeCdkNag(role, POLICY_OF_ONE_ROLE);
    this.logGroup.grantWrite(role);

    const trail = new cloudtrail.CfnTrail(this, 'Trail', {
      trailName,
      isLogging: true,
      isMultiRegionTrail: true,
      includeGlobalServiceEvents: true,
      enableLogFileValidation: true,
      kmsKeyId: key.keyArn,
      s3BucketName: bucket.bucketName,
      cloudWatchLogsLogGroupArn: this.logGroup.logGroupArn,
      cloudWatchLogsRoleArn: role.roleArn,
      advancedEventSelectors: this.eventSelectors(props),
      // What is out of the ordinary for the account: many more calls of one kind, or many more errors.
      insightSelectors: [{ insightType: 'ApiCallRateInsight' }, { insightType: 'ApiErrorRateInsight' }],
    });
    // CloudTrail tries its permissions when the trail is made.
    trail.node.addDependency(this.archive, role);
  }

  private eventSelectors({ tables = 'all', functions = [] }: AuditTrailProps): Selector[] {
    const logBuckets = [this.archive.bucket, this.archive.accessLogs].map(({ bucketArn }) => bucketArn);
    const tableArns = tables === 'all' ? tables : tables.map(({ tableArn }) => tableArn);
    const functionArns = functions === 'all' ? functions : functions.map(({ functionArn }) => functionArn);
    return [
      { name: 'Management', fieldSelectors: [{ field: 'eventCategory', equalTo: ['Management'] }] },
      ...objectEvents(logBuckets),
      ...eventsOf('DynamoDB items', 'AWS::DynamoDB::Table', tableArns),
      ...eventsOf('Lambda calls', 'AWS::Lambda::Function', functionArns),
    ];
  }
}

type Selector = cloudtrail.CfnTrail.AdvancedEventSelectorProperty;
