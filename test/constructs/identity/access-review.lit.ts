// The code between the marks is the example of docs/constructs/access-review.md; a test holds the two equal.
/// !show
import { Duration, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AccessReview } from '../../../constructs';

export class ReviewStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new AccessReview(this, 'Access', {
      runbook: 'https://wiki.acme.example/runbooks/access-review',
      reviewer: 'jane.doe@acme.example',
      every: Duration.days(30),
    });
  }
}
/// !hide
