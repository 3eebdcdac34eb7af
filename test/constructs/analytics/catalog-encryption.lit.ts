// The code between the marks is the example of docs/constructs/catalog-encryption.md; a test holds the two equal.
/// !show
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { CatalogEncryption } from '../../../constructs';

export class CatalogStack extends Stack {
  public constructor(scope: Construct, id: string, crawler: IRole) {
    super(scope, id);
    const catalog = new CatalogEncryption(this, 'Catalog');
    catalog.grantUse(crawler);
  }
}
/// !hide
