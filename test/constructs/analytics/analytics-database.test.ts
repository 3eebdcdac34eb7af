import { Match, type Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import {
  AnalyticsDatabase,
  type AnalyticsDatabaseProps,
  type AnalyticsTable,
  CatalogEncryption,
} from '../../../constructs';
import { assertAllowed, assertDenied, policiesOf, resourcePolicyOf } from '../../../lib/testing';
import { FLAGS, logicalIds, type Place, templateOf } from '../harness';

const SALES: AnalyticsTable = {
  name: 'sales',
  format: 'json-lines',
  columns: { product: 'string', cents: 'int' },
};
const VISITS: AnalyticsTable = { name: 'visits', format: 'parquet', columns: { page: 'string' } };

const shopIn = (stack: Stack, props: Partial<AnalyticsDatabaseProps> = {}): AnalyticsDatabase =>
  new AnalyticsDatabase(stack, 'Shop', {
    dataClass: 'confidential',
    databaseName: 'shop',
    tables: [SALES, VISITS],
    expireAfter: Duration.days(365),
    catalog: new CatalogEncryption(stack, 'Catalog'),
    ...props,
  });

const template = (place?: Place, props?: Partial<AnalyticsDatabaseProps>): Template =>
  templateOf((stack) => shopIn(stack, props), place);

const ofBucket = (path: string): object => ({
  'Fn::Join': ['', ['s3://', { Ref: 'ShopRecordsBucket36FB2825' }, path]],
});

describe.each(Object.entries(FLAGS))('AnalyticsDatabase with flags: %s', (_, flags) => {
  test('says where the days of a table lie, and that older ones are gone', () => {
    template({ flags }).hasResourceProperties('AWS::Glue::Table', {
      CatalogId: '333333333333',
      DatabaseName: 'shop',
      TableInput: {
        Name: 'sales',
        TableType: 'EXTERNAL_TABLE',
        PartitionKeys: [{ Name: 'day', Type: 'string' }],
        Parameters: {
          'projection.enabled': 'true',
          'projection.day.type': 'date',
          'projection.day.format': 'yyyy-MM-dd',
          'projection.day.range': 'NOW-365DAYS,NOW+1DAYS',
          'storage.location.template': ofBucket('/sales/day=${day}/'),
        },
        StorageDescriptor: {
          Location: ofBucket('/sales/'),
          SerdeInfo: { SerializationLibrary: 'org.openx.data.jsonserde.JsonSerDe' },
          Columns: [
            { Name: 'product', Type: 'string' },
            { Name: 'cents', Type: 'int' },
          ],
        },
      },
    });
  });

  test('writes nothing into a catalog that is not encrypted yet', () => {
    const result = template({ flags });
    const [settings] = logicalIds(result, 'AWS::Glue::DataCatalogEncryptionSettings');
    const [database] = logicalIds(result, 'AWS::Glue::Database');
    result.hasResource('AWS::Glue::Database', { DependsOn: Match.arrayWith([settings]) });
    result.allResources('AWS::Glue::Table', { DependsOn: [database] });
  });

  test('keeps its logical ids', () => {
    expect(logicalIds(template({ flags }), 'AWS::S3::Bucket')).toContain('ShopRecordsBucket36FB2825');
  });
});

describe('rights', () => {
  const result = templateOf((stack) => {
    const shop = shopIn(stack);
    const role = (id: string): Role => new Role(stack, id, { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
    shop.grantRead(role('Analyst'), 'sales');
    shop.grantRead(role('Controller'));
    shop.grantWrite(role('Till'), 'sales');
  });
  const json = result.toJSON() as Readonly<Record<string, unknown>>;
  const BUCKET = 'arn:aws:s3:::records';
  const keyOf = (name: string): string => `arn:aws:kms:eu-central-1:333333333333:key/${name}`;
  const keys = logicalIds(result, 'AWS::KMS::Key');
  const values: Readonly<Record<string, string>> = {
    'AWS::Partition': 'aws',
    'ShopRecordsBucket36FB2825.Arn': BUCKET,
    ...Object.fromEntries(keys.map((id) => [`${id}.Arn`, keyOf(id.startsWith('Shop') ? 'shop' : 'catalog')])),
  };
  const may = (id: string): ((action: string, resource: string, allowed?: boolean) => void) => {
    const logicalId = logicalIds(result, 'AWS::IAM::Role').find((each) => each.startsWith(id)) ?? '';
    const policies = policiesOf(json, logicalId, values);
    const principal = { arn: `arn:aws:iam::333333333333:role/${id}` };
    return (action, resource, allowed = true) => {
      const key = keys.find((each) => resource === values[`${each}.Arn`]);
      const all = key === undefined ? policies : { ...policies, resource: resourcePolicyOf(json, key, values) };
      (allowed ? assertAllowed : assertDenied)({ action, resource, principal }, all);
    };
  };
  const glue = (resource: string): string => `arn:aws:glue:eu-central-1:333333333333:${resource}`;

  test('who may read a table reads that, what says where it is, and no other', () => {
    const analyst = may('Analyst');
    analyst('glue:GetTable', glue('catalog'));
    analyst('glue:GetTable', glue('table/shop/sales'));
    analyst('glue:GetTable', glue('table/shop/visits'), false);
    analyst('s3:GetObject', `${BUCKET}/sales/day=2026-11-21/1.json`);
    analyst('s3:GetObject', `${BUCKET}/visits/day=2026-11-21/1.parquet`, false);
    analyst('kms:Decrypt', keyOf('shop'));
    analyst('kms:Decrypt', keyOf('catalog'));
    analyst('s3:PutObject', `${BUCKET}/sales/day=2026-11-21/1.json`, false);
    analyst('glue:UpdateTable', glue('table/shop/sales'), false);
  });

  test('who may read all reads every table', () => {
    const controller = may('Controller');
    for (const table of ['sales', 'visits']) {
      controller('glue:GetTable', glue(`table/shop/${table}`));
      controller('s3:GetObject', `${BUCKET}/${table}/day=2026-11-21/1`);
    }
  });

  test('who writes a table reads nothing', () => {
    const till = may('Till');
    till('s3:PutObject', `${BUCKET}/sales/day=2026-11-21/1.json`);
    till('kms:GenerateDataKey', keyOf('shop'));
    till('s3:PutObject', `${BUCKET}/visits/day=2026-11-21/1.json`, false);
    till('s3:GetObject', `${BUCKET}/sales/day=2026-11-21/1.json`, false);
    till('s3:DeleteObject', `${BUCKET}/sales/day=2026-11-21/1.json`, false);
  });
});

const NAMES = 'small letters, digits and underscores, a letter first, see SIP-DH.1';

test.each<[string, Partial<AnalyticsDatabaseProps>, string]>([
  [
    'a name that SQL would have to quote',
    { databaseName: 'the-shop' },
    `databaseName is 'the-shop'; allowed: ${NAMES}`,
  ],
  ['no table', { tables: [] }, 'tables is empty; allowed: at least one table, see SIP-DH.1'],
  ['the name of a table', { tables: [{ ...SALES, name: 'Sales' }] }, `tables is 'Sales'; allowed: ${NAMES}`],
  [
    'two tables of a name',
    { tables: [SALES, SALES] },
    "tables is two of the name 'sales'; allowed: one of each, see SIP-DH.1",
  ],
  [
    'a table without a column',
    { tables: [{ ...SALES, columns: {} }] },
    "tables is 'sales' without a column; allowed: one or more, see SIP-DH.1",
  ],
  [
    'the name of a column',
    { tables: [{ ...SALES, columns: { 'e-mail': 'string' } }] },
    `tables is 'e-mail'; allowed: ${NAMES}`,
  ],
  [
    'a column that parts tables',
    { tables: [{ ...SALES, columns: { day: 'string' } }] },
    "tables is 'sales' with a column day; allowed: none: day is what parts tables, see SIP-DH.1",
  ],
])('refuses %s', (_, props, message) => {
  expect(() => template({}, props)).toThrow(`prod/Stack/Shop: ${message}`);
});

test('refuses to grant a table that it does not have', () => {
  expect(() =>
    templateOf((stack) => {
      const role = new Role(stack, 'Analyst', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
      shopIn(stack).grantRead(role, 'people');
    }),
  ).toThrow("prod/Stack/Shop: table is 'people'; allowed: a table of it: sales, visits, see SIP-AC.1");
});
