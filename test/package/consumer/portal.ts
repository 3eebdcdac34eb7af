import { SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { AuroraPostgresEngineVersion, DatabaseClusterEngine } from 'aws-cdk-lib/aws-rds';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  AuditTrail,
  AuroraDatabase,
  BackupPlan,
  EncryptedBucket,
  EngagementApp,
  SegmentedVpc,
  WorkloadRole,
} from 'cdk-policy-blueprints/constructs';

class PortalStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { description: 'Orders of the portal' });
    const { vpc } = new SegmentedVpc(this, 'Network', { ipv4Cidr: '10.20.0.0/16' });
    const service = new SecurityGroup(this, 'Service', {
      vpc,
      description: 'Service of the portal',
      allowAllOutbound: false,
    });
    const orders = new AuroraDatabase(this, 'Orders', {
      dataClass: 'confidential',
      engine: DatabaseClusterEngine.auroraPostgres({ version: AuroraPostgresEngineVersion.VER_17_7 }),
      vpc,
    });
    orders.allowFrom(service);
    const { bucket } = new EncryptedBucket(this, 'Invoices', { dataClass: 'confidential' });
    const { role } = new WorkloadRole(this, 'Worker', { service: new ServicePrincipal('ecs-tasks.amazonaws.com') });
    bucket.grantRead(role, 'outbox/*');
    orders.cluster.grantConnect(role, 'worker');
    new AuditTrail(this, 'Audit');
    BackupPlan.forEveryTier(this, 'Backups', { dataClass: 'confidential', runbook: 'https://wiki.acme.example/dr' });
  }
}

const app = new EngagementApp({ engagement: 'portal.yaml', outdir: 'portal.out' });
app.forEachEnvironment((stage) => new PortalStack(stage, 'Portal'));
app.synth();
