// The code between the marks is the example of docs/constructs/encrypted-log-group.md; a test holds the two equal.
/// !show
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { DataKey, EncryptedLogGroup } from '../../../constructs';

export class LogStack extends Stack {
  public constructor(scope: Construct, id: string, writer: IRole) {
    super(scope, id);
    const dataClass = 'internal';
    const { key } = new DataKey(this, 'Key', { dataClass });
    const { logGroup } = new EncryptedLogGroup(this, 'Requests', { logClass: 'access', dataClass, key });
    logGroup.grantWrite(writer);
  }
}
/// !hide
