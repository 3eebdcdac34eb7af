import { Duration, Size, Stack } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import {
  AnalyticsDatabase,
  type AnalyticsDatabaseProps,
  type AnalyticsTable,
  CatalogEncryption,
  type CatalogEncryptionProps,
  QueryWorkgroup,
  type QueryWorkgroupProps,
} from '../../../constructs';
import { ShopDataStack } from '../analytics/analytics-database.lit';
import { CatalogStack } from '../analytics/catalog-encryption.lit';
import { AnalysisStack } from '../analytics/query-workgroup.lit';
import { dataClasses, days, props, roleIn, type Subjects } from './subject';

const SALES: AnalyticsTable = { name: 'sales', format: 'json-lines', columns: { product: 'string', cents: 'int' } };
const VISITS: AnalyticsTable = { name: 'visits', format: 'parquet', columns: { page: 'string' } };

const catalogIn = (stack: Stack): CatalogEncryption => new CatalogEncryption(stack, 'Catalog');

const databaseIn = (stack: Stack, id: string, rest: Partial<AnalyticsDatabaseProps> = {}): AnalyticsDatabase =>
  new AnalyticsDatabase(stack, id, {
    dataClass: 'confidential',
    databaseName: 'shop',
    tables: [SALES],
    expireAfter: Duration.days(365),
    catalog: catalogIn(stack),
    ...rest,
  });

export const analytics: Subjects = {
  AnalyticsDatabase: {
    folder: 'analytics',
    build: (stack) => {
      const database = databaseIn(stack, 'Subject', {
        tables: [SALES, VISITS],
      });
      database.grantRead(roleIn(stack, 'Analyst'));
      database.grantWrite(roleIn(stack, 'Workload'), 'sales');
    },
    combinations: fc
      .tuple(
        dataClasses,
        fc.constantFrom('shop', 'the_shop', 'shop_2', 'the-shop'),
        fc.constantFrom<readonly AnalyticsTable[]>([SALES], [SALES, VISITS], [VISITS], [], [{ ...SALES, columns: {} }]),
        days,
      )
      .map(([dataClass, databaseName, tables, expireAfter]) => (stack) => {
        databaseIn(stack, 'Subject', { dataClass, databaseName, tables, expireAfter });
      }),
    snippet: (stage, { role }) => new ShopDataStack(stage, 'Snippet', role),
  },
  CatalogEncryption: {
    folder: 'analytics',
    build: (stack) => {
      new CatalogEncryption(stack, 'Subject', { dataClass: 'confidential' }).grantUse(roleIn(stack, 'Crawler'));
    },
    combinations: props<CatalogEncryptionProps>({}, { dataClass: dataClasses }).map((each) => (stack) => {
      new CatalogEncryption(stack, 'Subject', each);
    }),
    snippet: (stage, { role }) => new CatalogStack(stage, 'Snippet', role),
  },
  QueryWorkgroup: {
    folder: 'analytics',
    build: (stack) => {
      const limited = { dataClass: 'confidential', scanLimit: Size.mebibytes(100) };
      new QueryWorkgroup(stack, 'Subject', limited).grantQuery(roleIn(stack, 'Analyst'));
    },
    combinations: props<QueryWorkgroupProps>(
      { dataClass: dataClasses },
      { scanLimit: fc.constantFrom(0, 9, 10, 10_240, 102_400).map((mebibytes) => Size.mebibytes(mebibytes)) },
    ).map((each) => (stack) => {
      new QueryWorkgroup(stack, 'Subject', each);
    }),
    snippet: (stage, { role }) =>
      new AnalysisStack(stage, 'Snippet', databaseIn(new Stack(stage, 'Data'), 'Shop'), role),
  },
};
