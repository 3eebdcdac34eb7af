// The code between the marks is the example of docs/constructs/aurora-database.md; a test holds the two equal.
/// !show
import { SecurityGroup, type IVpc } from 'aws-cdk-lib/aws-ec2';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { AuroraPostgresEngineVersion, DatabaseClusterEngine } from 'aws-cdk-lib/aws-rds';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AuroraDatabase } from '../../../constructs';

export class OrderStack extends Stack {
  public constructor(scope: Construct, id: string, vpc: IVpc, service: IRole) {
    super(scope, id);
    const orders = new AuroraDatabase(this, 'Orders', {
      dataClass: 'confidential',
      engine: DatabaseClusterEngine.auroraPostgres({ version: AuroraPostgresEngineVersion.VER_17_7 }),
      vpc,
      capacity: { min: 1, max: 16 },
      recoveryTier: 'standard',
      databaseName: 'orders',
    });
    const group = new SecurityGroup(this, 'Service', { vpc, description: 'Order service', allowAllOutbound: false });
    orders.allowFrom(group);
    orders.cluster.grantConnect(service, 'order_service');
  }
}
/// !hide
