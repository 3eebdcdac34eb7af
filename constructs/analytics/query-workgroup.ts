import { CfnWorkGroup } from 'aws-cdk-lib/aws-athena';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { RemovalPolicy, Size, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure } from '../../lib/policies';
import {
  athenaWorkGroupEncryptedByCustomerKey,
  athenaWorkGroupEncryptsResults,
  athenaWorkGroupEnforcesSettings,
} from '../../lib/rules/analytics';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';
import { allowWorkgroup } from '../keys/service-access';
import { uniqueName } from '../unique-name';

/** What a `QueryWorkgroup` can be told. */
export interface QueryWorkgroupProps {
  /**
   * Class of the data that results are copies of, in kebab case, e.g. `confidential` (SIP-DH.1). Becomes the tag
   * `DataClassification`.
   */
  readonly dataClass: string;

  /**
   * How much one query may read, 10 MB or more: Athena is paid for by that, and cancels a query beyond it (CIP-13.2).
   *
   * @default Size.gibibytes(10)
   */
  readonly scanLimit?: Size;

  /**
   * The key that encrypts the results, of the same class (CIP-6.4, SIP-DH.3).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;
}

/** What Athena takes, in bytes. */
const LEAST_LIMIT = 10_000_000;

/**
 * A workgroup of Athena whose settings hold for every query, whatever a client asks for: Athena keeps the results
 * under a customer key, in no bucket of the account, and deletes them after 24 hours (CIP-6.4, CIP-7.2, SIP-DH.3).
 *
 * It says where queries run. What they may read, say grants such as `AnalyticsDatabase.grantRead`.
 *
 * @see https://docs.aws.amazon.com/athena/latest/ug/managed-results.html
 */
export class QueryWorkgroup extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    ...DataKey.SATISFIES,
    athenaWorkGroupEncryptedByCustomerKey,
    athenaWorkGroupEncryptsResults,
    athenaWorkGroupEnforcesSettings,
  ];

  /** Name of the workgroup, for `aws athena start-query-execution --work-group`. */
  public readonly workgroupName: string;

  /** The key that encrypts results. */
  public readonly key: kms.IKey;

  public constructor(scope: Construct, id: string, props: QueryWorkgroupProps) {
    super(scope, id);
    const { dataClass, scanLimit = Size.gibibytes(10) } = props;
    const bytes = this.demandLimit(scanLimit);
    classify(this, dataClass);
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    this.workgroupName = uniqueName(this, 128);
    allowWorkgroup(this, this.key, this.arn());
    new CfnWorkGroup(this, 'Workgroup', {
      name: this.workgroupName,
      description: `Queries on ${dataClass} data: ${this.node.path}`,
      // Athena deletes no workgroup with queries in its history, unless it is told to.
      recursiveDeleteOption: Environment.of(this).removalPolicy() === RemovalPolicy.DESTROY,
      workGroupConfiguration: {
        enforceWorkGroupConfiguration: true,
        bytesScannedCutoffPerQuery: bytes,
        engineVersion: { selectedEngineVersion: 'AUTO' },
        managedQueryResultsConfiguration: { enabled: true, encryptionConfiguration: { kmsKey: this.key.keyArn } },
        publishCloudWatchMetricsEnabled: true,
        requesterPaysEnabled: false,
      },
    });
  }

  /** Lets somebody run queries here, and read the results; what is queried takes a grant of its own. */
  public grantQuery(grantee: iam.IGrantable): iam.Grant {
    const ofKey = ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey'];
    const database = (resource: string, resourceName?: string): string =>
      Stack.of(this).formatArn({ service: 'glue', resource, ...(resourceName ? { resourceName } : {}) });
    const grants: readonly (readonly [readonly string[], readonly string[]])[] = [
      [OF_WORKGROUP, [this.arn()]],
      [['athena:GetDataCatalog'], [this.arn('datacatalog', 'AwsDataCatalog')]],
      // Athena looks for a database of this name before each query, and makes it where there is none.
      [OF_DEFAULT_DATABASE, [database('catalog'), database('database', 'default')]],
      [ofKey, [this.key.keyArn]],
    ];
    return grants
      .map(([actions, arns]) => iam.Grant.addToPrincipal({ grantee, actions: [...actions], resourceArns: [...arns] }))
      .reduce((all, each) => all.combine(each));
  }

  private arn(resource = 'workgroup', resourceName = this.workgroupName): string {
    return Stack.of(this).formatArn({ service: 'athena', resource, resourceName });
  }

  private demandLimit(limit: Size): number {
    const bytes = limit.toBytes();
    if (limit.isUnresolved() || bytes >= LEAST_LIMIT) return bytes;
    const clause = cloudInfrastructure.clauses['CIP-13.2'];
    throw invalidProp(this, 'scanLimit', `${String(bytes)} bytes`, '10 MB or more', clause);
  }
}

const OF_WORKGROUP = [
  'athena:BatchGetNamedQuery',
  'athena:BatchGetQueryExecution',
  'athena:GetNamedQuery',
  'athena:GetQueryExecution',
  'athena:GetQueryResults',
  'athena:GetQueryResultsStream',
  'athena:GetQueryRuntimeStatistics',
  'athena:GetWorkGroup',
  'athena:ListNamedQueries',
  'athena:ListQueryExecutions',
  'athena:StartQueryExecution',
  'athena:StopQueryExecution',
] as const;

const OF_DEFAULT_DATABASE = ['glue:CreateDatabase', 'glue:GetDatabase', 'glue:GetDatabases'] as const;
