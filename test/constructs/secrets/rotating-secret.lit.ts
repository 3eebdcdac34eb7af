// The code between the marks is the example of docs/constructs/rotating-secret.md; a test holds the two equal.
/// !show
import type { IVpc } from 'aws-cdk-lib/aws-ec2';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { DatabaseInstanceEngine, PostgresEngineVersion } from 'aws-cdk-lib/aws-rds';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { RdsDatabase, RotatingSecret } from '../../../constructs';

export class ReportStack extends Stack {
  public constructor(scope: Construct, id: string, vpc: IVpc) {
    super(scope, id);
    const engine = DatabaseInstanceEngine.postgres({ version: PostgresEngineVersion.VER_17 });
    const database = new RdsDatabase(this, 'Ledger', { dataClass: 'confidential', engine, vpc });
    const { secret } = new RotatingSecret(this, 'Reports', {
      dataClass: 'confidential',
      username: 'reports',
      database,
    });
    secret.grantRead(new Role(this, 'Tool', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') }));
  }
}
/// !hide
