// The code between the marks is the example of docs/constructs/encrypted-file-system.md; a test holds the two equal.
/// !show
import { SecurityGroup, type IVpc } from 'aws-cdk-lib/aws-ec2';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { EncryptedFileSystem } from '../../../constructs';

export class SharedFilesStack extends Stack {
  public constructor(scope: Construct, id: string, vpc: IVpc, service: IRole) {
    super(scope, id);
    const files = new EncryptedFileSystem(this, 'Files', { dataClass: 'confidential', vpc, path: '/uploads' });
    files.allowFrom(new SecurityGroup(this, 'Portal', { vpc, description: 'Portal', allowAllOutbound: false }));
    files.fileSystem.grantReadWrite(service);
  }
}
/// !hide
