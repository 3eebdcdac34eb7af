// The code between the marks is the example of docs/constructs/mfa-role.md; a test holds the two equal.
/// !show
import { AccountRootPrincipal } from 'aws-cdk-lib/aws-iam';
import { Duration, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { EncryptedBucket, MfaRole } from '../../../constructs';

export class SupportStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { bucket } = new EncryptedBucket(this, 'Documents', { dataClass: 'confidential' });
    const { role } = new MfaRole(this, 'Support', {
      principals: [new AccountRootPrincipal()],
      maxMfaAge: Duration.minutes(15),
    });
    bucket.grantRead(role, 'contracts/*');
  }
}
/// !hide
