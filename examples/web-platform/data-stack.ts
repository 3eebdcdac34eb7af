import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import { AuroraPostgresEngineVersion, DatabaseClusterEngine } from 'aws-cdk-lib/aws-rds';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AuroraDatabase, EncryptedBucket, EncryptedCache, SegmentedVpc } from '../../constructs';

/** The network, and what holds data in it, apart from what changes with every release. */
export class DataStack extends Stack {
  public readonly vpc: ec2.IVpc;
  public readonly database: AuroraDatabase;
  public readonly cache: EncryptedCache;
  public readonly pictures: EncryptedBucket;

  public constructor(scope: Construct, id: string, { ipv4Cidr }: { readonly ipv4Cidr: string }) {
    super(scope, id, { description: 'Network and data of the shop' });
    const dataClass = 'confidential';
    this.vpc = new SegmentedVpc(this, 'Network', { ipv4Cidr }).vpc;
    this.database = new AuroraDatabase(this, 'Products', {
      dataClass,
      engine: DatabaseClusterEngine.auroraPostgres({ version: AuroraPostgresEngineVersion.VER_17_5 }),
      vpc: this.vpc,
      databaseName: 'shop',
      recoveryTier: 'critical',
    });
    this.cache = new EncryptedCache(this, 'Cache', { dataClass, vpc: this.vpc });
    // Everybody may see them, by CloudFront: the bucket stays private.
    this.pictures = new EncryptedBucket(this, 'Pictures', { dataClass: 'public', recoveryTier: 'standard' });
  }
}
