// The code between the marks is the example of docs/constructs/query-workgroup.md; a test holds the two equal.
/// !show
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Size, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { type AnalyticsDatabase, QueryWorkgroup } from '../../../constructs';

export class AnalysisStack extends Stack {
  public constructor(scope: Construct, id: string, shop: AnalyticsDatabase, analyst: IRole) {
    super(scope, id);
    const workgroup = new QueryWorkgroup(this, 'Analysts', {
      dataClass: 'confidential',
      scanLimit: Size.gibibytes(1),
    });
    workgroup.grantQuery(analyst);
    shop.grantRead(analyst, 'sales');
  }
}
/// !hide
