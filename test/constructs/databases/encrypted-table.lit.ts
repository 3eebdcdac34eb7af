// The code between the marks is the example of docs/constructs/encrypted-table.md; a test holds the two equal.
/// !show
import { AttributeType } from 'aws-cdk-lib/aws-dynamodb';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { EncryptedTable } from '../../../constructs';

export class SessionStack extends Stack {
  public constructor(scope: Construct, id: string, service: IRole) {
    super(scope, id);
    const { table } = new EncryptedTable(this, 'Sessions', {
      dataClass: 'confidential',
      partitionKey: { name: 'session', type: AttributeType.STRING },
      timeToLiveAttribute: 'expiresAt',
      recoveryTier: 'standard',
    });
    table.grantReadWriteData(service);
  }
}
/// !hide
