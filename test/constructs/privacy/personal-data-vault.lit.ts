// The code between the marks is the example of docs/constructs/personal-data-vault.md; a test holds the two equal.
/// !show
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Duration, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { PersonalDataVault } from '../../../constructs';

export class CustomerStack extends Stack {
  public constructor(scope: Construct, id: string, workload: IRole) {
    super(scope, id);
    const vault = new PersonalDataVault(this, 'Customers', {
      data: 'real',
      eraseAfter: Duration.days(365),
      identifiers: [{ name: 'CustomerNumber', regex: 'K-[0-9]{8}' }],
    });
    vault.grantRead(workload, 'orders/*');
  }
}
/// !hide
