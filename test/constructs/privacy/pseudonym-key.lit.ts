// The code between the marks is the example of docs/constructs/pseudonym-key.md; a test holds the two equal.
/// !show
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { PseudonymKey } from '../../../constructs';

export class IngestStack extends Stack {
  public constructor(scope: Construct, id: string, workload: IRole) {
    super(scope, id);
    const pseudonyms = new PseudonymKey(this, 'Customers', { dataClass: 'confidential' });
    pseudonyms.grantPseudonymise(workload);
  }
}
/// !hide
