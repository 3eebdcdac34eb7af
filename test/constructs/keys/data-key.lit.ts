// The code between the marks is the example of docs/constructs/data-key.md; a test holds the two equal.
/// !show
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { DataKey } from '../../../constructs';

export class KeyStack extends Stack {
  public constructor(scope: Construct, id: string, administrator: IRole, reader: IRole) {
    super(scope, id);
    const { key } = new DataKey(this, 'Personal', { dataClass: 'personal', administrators: [administrator] });
    key.grantDecrypt(reader);
  }
}
/// !hide
