import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { type Duration, Stack, Token, Tokenization } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Rule } from '../../lib/engine';
import { securityIpProtection } from '../../lib/policies';
import { acknowledgeObjects } from '../acknowledge-cdk-nag';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { EncryptedBucket } from '../storage/encrypted-bucket';
import type { CatalogEncryption } from './catalog-encryption';

/** What an `AnalyticsDatabase` has to be told. */
export interface AnalyticsDatabaseProps {
  /** Class of the data, in kebab case, e.g. `confidential` (SIP-DH.1). Becomes the tag `DataClassification`. */
  readonly dataClass: string;

  /** Name of the database, as queries say it, unique in account and region: small letters, digits and underscores. */
  readonly databaseName: string;

  /** Its tables: what no table lists cannot be queried. */
  readonly tables: readonly AnalyticsTable[];

  /** When a record is deleted by itself (SEC-5.1). Its versions are gone 90 days later. */
  readonly expireAfter: Duration;

  /** What encrypts the catalog of the account and region, where databases and tables stand (CIP-6.4, SIP-DH.3). */
  readonly catalog: CatalogEncryption;

  /**
   * The key that encrypts every record, of the same class (CIP-6.4, SIP-DH.3).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;
}

/** A table: the objects below `<name>/day=<date>/`, of one form, e.g. `sales/day=2026-11-21/1.json`. */
export interface AnalyticsTable {
  /** Name of the table, and what the keys of its objects begin with: small letters, digits and underscores. */
  readonly name: string;

  /** A JSON object on each line, or Parquet. */
  readonly format: 'json-lines' | 'parquet';

  /** Types of the columns by name, in the words of Athena's DDL, e.g. `string`, `int`, `decimal(10,2)`. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Every table is cut by this, so that a query on a few days reads a few days, and is paid for those. */
const DAY = 'day';

const HIVE = 'org.apache.hadoop.hive';
const FORMATS = {
  'json-lines': {
    serializationLibrary: 'org.openx.data.jsonserde.JsonSerDe',
    inputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
    outputFormat: `${HIVE}.ql.io.HiveIgnoreKeyTextOutputFormat`,
  },
  parquet: {
    serializationLibrary: `${HIVE}.ql.io.parquet.serde.ParquetHiveSerDe`,
    inputFormat: `${HIVE}.ql.io.parquet.MapredParquetInputFormat`,
    outputFormat: `${HIVE}.ql.io.parquet.MapredParquetOutputFormat`,
  },
} as const;

/**
 * Records that people query by SQL: a private bucket, and a database of the Glue Data Catalog that says what is in it
 * (CIP-6.4, CIP-7.2, SIP-DH.3). Days are known by their names, without a crawler.
 *
 * Grants are by table, and cover catalog, bucket and keys. Run queries in a `QueryWorkgroup`.
 *
 * @see https://docs.aws.amazon.com/athena/latest/ug/partition-projection.html
 */
export class AnalyticsDatabase extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = EncryptedBucket.SATISFIES;

  /** Name of the database. */
  public readonly databaseName: string;

  /** Where the records lie. */
  public readonly bucket: s3.IBucket;

  /** The key that encrypts them. */
  public readonly key: kms.IKey;

  private readonly catalog: CatalogEncryption;
  private readonly tables: readonly string[];

  public constructor(scope: Construct, id: string, props: AnalyticsDatabaseProps) {
    super(scope, id);
    const { dataClass, databaseName, tables, expireAfter, catalog } = props;
    this.demandName('databaseName', databaseName);
    this.demandTables(tables);
    classify(this, dataClass);
    const records = new EncryptedBucket(this, 'Records', {
      dataClass,
      expireAfter,
      ...(props.key ? { key: props.key } : {}),
    });
    this.databaseName = databaseName;
    this.bucket = records.bucket;
    this.key = records.key;
    this.catalog = catalog;
    this.tables = tables.map(({ name }) => name);
    const catalogId = Stack.of(this).account;
    const database = new CfnDatabase(this, 'Database', {
      catalogId,
      databaseInput: { name: databaseName, description: `${dataClass} data: ${this.node.path}` },
    });
    database.node.addDependency(catalog);
    for (const table of tables) {
      const made = new CfnTable(this, `Table-${table.name}`, {
        catalogId,
        databaseName,
        tableInput: this.tableInput(table, expireAfter),
      });
      made.node.addDependency(database);
    }
  }

  /** Lets somebody read tables, those named or all, through a workgroup that he may query in. */
  public grantRead(grantee: iam.IGrantable, ...tables: string[]): iam.Grant {
    this.demandKnown(tables);
    const names = tables.length > 0 ? tables : this.tables;
    const folders = names.map((name) => `${name}/*`);
    const shape = [this.arn('catalog'), this.arn('database', this.databaseName)];
    acknowledgeObjects(grantee, this.bucket, folders, 'who may read a table reads every record of it');
    return [
      iam.Grant.addToPrincipal({
        grantee,
        actions: [...OF_CATALOG],
        resourceArns: [...shape, ...names.map((name) => this.arn('table', `${this.databaseName}/${name}`))],
      }),
      iam.Grant.addToPrincipal({
        grantee,
        actions: ['s3:GetBucketLocation', 's3:ListBucket'],
        resourceArns: [this.bucket.bucketArn],
      }),
      iam.Grant.addToPrincipal({
        grantee,
        actions: ['s3:GetObject'],
        resourceArns: folders.map((folder) => this.bucket.arnForObjects(folder)),
      }),
      iam.Grant.addToPrincipal({ grantee, actions: ['kms:Decrypt'], resourceArns: [this.key.keyArn] }),
      this.catalog.grantUse(grantee),
    ].reduce((all, each) => all.combine(each));
  }

  /** Lets a workload write records of one table, without reading any. */
  public grantWrite(grantee: iam.IGrantable, table: string): iam.Grant {
    this.demandKnown([table]);
    acknowledgeObjects(grantee, this.bucket, [`${table}/*`], 'who writes a table names each record himself');
    return iam.Grant.addToPrincipal({
      grantee,
      actions: ['s3:AbortMultipartUpload', 's3:PutObject'],
      resourceArns: [this.bucket.arnForObjects(`${table}/*`)],
    }).combine(
      // S3 decrypts the parts of a large object to put them together.
      iam.Grant.addToPrincipal({
        grantee,
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resourceArns: [this.key.keyArn],
      }),
    );
  }

  private tableInput({ name, format, columns }: AnalyticsTable, expireAfter: Duration): CfnTable.TableInputProperty {
    const { serializationLibrary, inputFormat, outputFormat } = FORMATS[format];
    const location = this.bucket.s3UrlForObject(`${name}/`);
    return {
      name,
      tableType: 'EXTERNAL_TABLE',
      partitionKeys: [{ name: DAY, type: 'string' }],
      parameters: {
        EXTERNAL: 'TRUE',
        'projection.enabled': 'true',
        [`projection.${DAY}.type`]: 'date',
        [`projection.${DAY}.format`]: 'yyyy-MM-dd',
        // What is older than that has expired; a day begins earlier in the east than where Athena counts it.
        [`projection.${DAY}.range`]: `NOW-${Tokenization.stringifyNumber(expireAfter.toDays())}DAYS,NOW+1DAYS`,
        'storage.location.template': `${location}${DAY}=\${${DAY}}/`,
      },
      storageDescriptor: {
        location,
        inputFormat,
        outputFormat,
        serdeInfo: { serializationLibrary },
        columns: Object.entries(columns).map(([column, type]) => ({ name: column, type })),
      },
    };
  }

  private arn(resource: string, resourceName?: string): string {
    return Stack.of(this).formatArn({ service: 'glue', resource, ...(resourceName ? { resourceName } : {}) });
  }

  private demandName(prop: string, name: string): void {
    if (Token.isUnresolved(name) || /^[a-z][a-z0-9_]{0,127}$/.test(name)) return;
    const allowed = 'small letters, digits and underscores, a letter first';
    throw invalidProp(this, prop, `'${name}'`, allowed, securityIpProtection.clauses['SIP-DH.1']);
  }

  private demandTables(tables: readonly AnalyticsTable[]): void {
    const clause = securityIpProtection.clauses['SIP-DH.1'];
    const names = tables.map(({ name }) => name);
    if (names.length === 0) throw invalidProp(this, 'tables', 'empty', 'at least one table', clause);
    for (const name of names) this.demandName('tables', name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw invalidProp(this, 'tables', `two of the name '${twice}'`, 'one of each', clause);
    for (const { name, columns } of tables) {
      const all = Object.keys(columns);
      if (all.length === 0) throw invalidProp(this, 'tables', `'${name}' without a column`, 'one or more', clause);
      for (const column of all) this.demandName('tables', column);
      if (!all.includes(DAY)) continue;
      throw invalidProp(this, 'tables', `'${name}' with a column ${DAY}`, `none: ${DAY} is what parts tables`, clause);
    }
  }

  private demandKnown(tables: readonly string[]): void {
    const unknown = tables.find((table) => !this.tables.includes(table));
    if (unknown === undefined) return;
    const clause = securityIpProtection.clauses['SIP-AC.1'];
    throw invalidProp(this, 'table', `'${unknown}'`, `a table of it: ${this.tables.join(', ')}`, clause);
  }
}

const OF_CATALOG = [
  'glue:BatchGetPartition',
  'glue:GetDatabase',
  'glue:GetPartition',
  'glue:GetPartitions',
  'glue:GetTable',
  'glue:GetTables',
] as const;
