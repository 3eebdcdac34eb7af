// The code between the marks is the example of docs/constructs/vendor-role.md; a test holds the two equal.
/// !show
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { VendorRole } from '../../../constructs';

export class MonitoringStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new VendorRole(this, 'Monitoring', {
      vendor: 'Northwind Monitoring',
      externalId: `acme-portal-${this.account}-7f3a`,
      statements: [
        new PolicyStatement({
          actions: ['cloudwatch:GetMetricData', 'cloudwatch:ListMetrics'],
          resources: ['*'],
        }),
      ],
    });
  }
}
/// !hide
