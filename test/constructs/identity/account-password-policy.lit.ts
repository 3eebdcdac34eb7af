// The code between the marks is the example of docs/constructs/account-password-policy.md; a test holds the two equal.
/// !show
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AccountPasswordPolicy } from '../../../constructs';

export class AccountStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new AccountPasswordPolicy(this, 'Passwords', { minimumLength: 16 });
  }
}
/// !hide
