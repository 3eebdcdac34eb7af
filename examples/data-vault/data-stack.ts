import { type Duration, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AnalyticsDatabase, type AnalyticsTable, CatalogEncryption, PersonalDataVault } from '../../constructs';

/** What analysts see of a sale: what `customers.ts` writes, and nothing by which they could tell whose it is. */
export const SALES: AnalyticsTable = {
  name: 'sales',
  format: 'json-lines',
  columns: { customer: 'string', decade: 'int', country: 'string', product: 'string', cents: 'int' },
};

/** Customers, and what they bought: two stores under two keys, which join by a pseudonym. */
export class DataStack extends Stack {
  public readonly people: PersonalDataVault;
  public readonly shop: AnalyticsDatabase;

  /** @param keep when a customer, or a sale, is deleted by itself */
  public constructor(scope: Construct, id: string, keep: Duration) {
    super(scope, id, { description: 'Customers, and what they bought' });
    this.people = new PersonalDataVault(this, 'People', { eraseAfter: keep });
    this.shop = new AnalyticsDatabase(this, 'Shop', {
      dataClass: 'confidential',
      databaseName: 'shop',
      tables: [SALES],
      expireAfter: keep,
      // One for each account and region: an account that has it hands it over.
      catalog: new CatalogEncryption(this, 'Catalog'),
    });
  }
}
