import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { security } from '../../lib/policies';
import {
  dynamoDbTableDeletionProtected,
  dynamoDbTableEncryptedByCustomerKey,
  dynamoDbTableEncryptedByKms,
  dynamoDbTableRecoverable,
  dynamoDbTableRetainedInProduction,
  dynamoDbTableScales,
} from '../../lib/rules/dynamodb';
import { dataStoreTagged } from '../../lib/rules/tags';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';
import { recoverable, SELECTED_BY_TAG } from '../recoverable';

/** What an `EncryptedTable` can be told. */
export interface EncryptedTableProps {
  /**
   * Class of the data in the table, in kebab case, e.g. `confidential` (SIP-DH.1). Becomes the tag
   * `DataClassification`.
   */
  readonly dataClass: string;

  /** The attribute that items are spread by. */
  readonly partitionKey: dynamodb.Attribute;

  /**
   * The attribute that items of a partition are sorted by.
   *
   * @default - none
   */
  readonly sortKey?: dynamodb.Attribute;

  /**
   * The key that encrypts the table and its backups, of the same class (CIP-6.4, SIP-DH.3).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;

  /**
   * Regions that hold a replica, each with the key of that region; inside the residency of the engagement (SEC-5.3,
   * SEC-9.2).
   *
   * @default - none
   */
  readonly replicas?: Readonly<Record<string, kms.IKey>>;

  /**
   * Global secondary indexes.
   *
   * @default - none
   */
  readonly indexes?: readonly dynamodb.GlobalSecondaryIndexPropsV2[];

  /**
   * The attribute that holds the second, since 1970, from which on DynamoDB deletes an item by itself (SEC-5.1).
   *
   * @default - none
   */
  readonly timeToLiveAttribute?: string;

  /**
   * Tier of recovery objectives, from the engagement file, by which backup plans select the table (SEC-9.4). Becomes
   * the tag `RecoveryTier`.
   *
   * @default - no tag: the shortest objectives of all tiers hold
   */
  readonly recoveryTier?: string;

  /**
   * Whether Contributor Insights counts which keys are read and throttled most. It shows them in clear, past the key
   * of the table, so it is for tables alone whose keys say nothing of anyone (SIP-DH.1).
   *
   * @default false
   * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/contributorinsights_HowItWorks.html
   */
  readonly contributorInsights?: boolean;
}

/** DynamoDB goes back to any second of that many days. */
const LONGEST_RECOVERY = 35;

/**
 * A DynamoDB table for one class of data: encrypted by a customer key, paid by request, restorable to any second of
 * the last 35 days (CIP-6.4, CIP-9.1, CIP-11.3). In production it refuses to be deleted.
 */
export class EncryptedTable extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    dynamoDbTableDeletionProtected,
    dynamoDbTableEncryptedByCustomerKey,
    dynamoDbTableEncryptedByKms,
    dynamoDbTableRecoverable,
    dynamoDbTableRetainedInProduction,
    dynamoDbTableScales,
    dataStoreTagged,
  ];

  /** The table, to read, write and grant; a grant covers the key, too. */
  public readonly table: dynamodb.ITableV2;

  /** The key that encrypts it. */
  public readonly key: kms.IKey;

  public constructor(scope: Construct, id: string, props: EncryptedTableProps) {
    super(scope, id);
    const { dataClass, partitionKey, sortKey, replicas = {}, indexes = [], timeToLiveAttribute } = props;
    const environment = Environment.of(this);
    this.demandResidency(Object.keys(replicas), environment.profile.residency);
    classify(this, dataClass);
    recoverable(this, props.recoveryTier);
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    const keyArns = Object.fromEntries(Object.entries(replicas).map(([region, { keyArn }]) => [region, keyArn]));
    const table = new dynamodb.TableV2(this, 'Table', {
      partitionKey,
      ...(sortKey ? { sortKey } : {}),
      encryption: dynamodb.TableEncryptionV2.customerManagedKey(this.key, keyArns),
      billing: dynamodb.Billing.onDemand(),
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: LONGEST_RECOVERY,
      },
      contributorInsightsSpecification: { enabled: props.contributorInsights ?? false },
      deletionProtection: environment.production,
      removalPolicy: environment.removalPolicy(),
      replicas: Object.keys(replicas).map((region) => ({ region })),
      globalSecondaryIndexes: [...indexes],
      ...(timeToLiveAttribute === undefined ? {} : { timeToLiveAttribute }),
    });
    acknowledgeCdkNag(table, { DynamoDBInBackupPlan: SELECTED_BY_TAG });
    // The CDK's class keeps its interface only as long as `exactOptionalPropertyTypes` is off.
    this.table = table as dynamodb.ITableV2;
  }

  private demandResidency(regions: readonly string[], residency: readonly string[] | undefined): void {
    const outside = regions.find((region) => !Token.isUnresolved(region) && residency?.includes(region) === false);
    if (outside === undefined) return;
    const allowed = `regions of the residency: ${residency?.join(', ') ?? ''}`;
    throw invalidProp(this, 'replicas', outside, allowed, security.clauses['SEC-5.3']);
  }
}
