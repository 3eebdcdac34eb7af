import { AttributeType } from 'aws-cdk-lib/aws-dynamodb';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { EncryptedTable } from '../../constructs';

/** The notes of all users, apart from what changes with every release. */
export class DataStack extends Stack {
  public readonly notes: EncryptedTable;

  public constructor(scope: Construct, id: string) {
    super(scope, id, { description: 'Notes of users' });
    this.notes = new EncryptedTable(this, 'Notes', {
      dataClass: 'confidential',
      partitionKey: { name: 'owner', type: AttributeType.STRING },
      sortKey: { name: 'id', type: AttributeType.STRING },
    });
  }
}
