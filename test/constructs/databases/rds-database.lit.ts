// The code between the marks is the example of docs/constructs/rds-database.md; a test holds the two equal.
/// !show
import { InstanceClass, InstanceSize, InstanceType, SecurityGroup, type IVpc } from 'aws-cdk-lib/aws-ec2';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { DatabaseInstanceEngine, PostgresEngineVersion } from 'aws-cdk-lib/aws-rds';
import { Size, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { RdsDatabase } from '../../../constructs';

export class LedgerStack extends Stack {
  public constructor(scope: Construct, id: string, vpc: IVpc, service: IRole) {
    super(scope, id);
    const ledger = new RdsDatabase(this, 'Ledger', {
      dataClass: 'confidential',
      engine: DatabaseInstanceEngine.postgres({ version: PostgresEngineVersion.VER_17 }),
      vpc,
      instanceType: InstanceType.of(InstanceClass.R7G, InstanceSize.XLARGE),
      storage: Size.gibibytes(200),
      recoveryTier: 'standard',
    });
    const group = new SecurityGroup(this, 'Service', { vpc, description: 'Ledger service', allowAllOutbound: false });
    ledger.allowFrom(group);
    ledger.instance.grantConnect(service, 'ledger_service');
  }
}
/// !hide
