// The code between the marks is the example of docs/constructs/encrypted-cache.md; a test holds the two equal.
/// !show
import { SecurityGroup, type IVpc } from 'aws-cdk-lib/aws-ec2';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { EncryptedCache } from '../../../constructs';

export class CartStack extends Stack {
  public constructor(scope: Construct, id: string, vpc: IVpc, service: IRole) {
    super(scope, id);
    const cache = new EncryptedCache(this, 'Carts', {
      dataClass: 'confidential',
      vpc,
      users: { shop: '~cart:* +@read +@write', reports: '~cart:* +@read' },
    });
    cache.allowFrom(new SecurityGroup(this, 'Shop', { vpc, description: 'Shop', allowAllOutbound: false }));
    cache.grantConnect(service, 'shop');
  }
}
/// !hide
