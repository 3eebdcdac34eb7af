// The code between the marks is the example of docs/constructs/audit-trail.md; a test holds the two equal.
/// !show
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AuditTrail } from '../../../constructs';

export class TrailStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { logGroup } = new AuditTrail(this, 'Trail');
    new MetricFilter(this, 'RootUse', {
      logGroup,
      filterPattern: FilterPattern.stringValue('$.userIdentity.type', '=', 'Root'),
      metricNamespace: 'Audit',
      metricName: 'RootUse',
    });
  }
}
/// !hide
