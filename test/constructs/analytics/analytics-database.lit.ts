// The code between the marks is the example of docs/constructs/analytics-database.md; a test holds the two equal.
/// !show
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Duration, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AnalyticsDatabase, CatalogEncryption } from '../../../constructs';

export class ShopDataStack extends Stack {
  public constructor(scope: Construct, id: string, workload: IRole) {
    super(scope, id);
    const shop = new AnalyticsDatabase(this, 'Shop', {
      dataClass: 'confidential',
      databaseName: 'shop',
      tables: [
        {
          name: 'sales',
          format: 'json-lines',
          columns: { customer: 'string', country: 'string', product: 'string', cents: 'int' },
        },
      ],
      expireAfter: Duration.days(3 * 365),
      catalog: new CatalogEncryption(this, 'Catalog'),
    });
    shop.grantWrite(workload, 'sales');
  }
}
/// !hide
