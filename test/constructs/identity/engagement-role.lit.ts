// The code between the marks is the example of docs/constructs/engagement-role.md; a test holds the two equal.
/// !show
import { AccountRootPrincipal } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { EncryptedBucket, EngagementRole } from '../../../constructs';

export class ConsultantStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { bucket } = new EncryptedBucket(this, 'Designs', { dataClass: 'confidential' });
    const { role } = new EngagementRole(this, 'Consultant', { principals: [new AccountRootPrincipal()] });
    bucket.grantRead(role, 'portal/*');
  }
}
/// !hide
