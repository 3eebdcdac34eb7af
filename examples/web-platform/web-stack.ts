import { join } from 'node:path';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { PrefixList } from 'aws-cdk-lib/aws-ec2';
import { Platform } from 'aws-cdk-lib/aws-ecr-assets';
import { ContainerImage } from 'aws-cdk-lib/aws-ecs';
import { CfnOutput, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { ContainerService, PublicEntry, WebDistribution } from '../../constructs';
import type { DataStack } from './data-stack';

/** What the stack is told. */
export interface WebStackProps {
  readonly data: DataStack;
  readonly domainName: string;
  readonly certificateArn: string;
  readonly edgeCertificateArn: string;
}

/** The addresses of CloudFront in eu-central-1; README.md shows how to ask for those of another region. */
const CLOUDFRONT_ADDRESSES = 'pl-a3a144ca';

/** The shop: CloudFront, a load balancer that nothing else reaches, and the service behind it. */
export class WebStack extends Stack {
  public constructor(scope: Construct, id: string, props: WebStackProps) {
    super(scope, id, { description: 'The shop' });
    const { data, domainName, certificateArn, edgeCertificateArn } = props;
    const { vpc, database, cache } = data;
    const dataClass = 'confidential';

    const shop = new ContainerService(this, 'Shop', {
      dataClass,
      vpc,
      image: ContainerImage.fromAsset(join(__dirname, 'app'), { platform: Platform.LINUX_ARM64 }),
      environment: {
        PORT: '8443',
        DATABASE_HOST: database.cluster.clusterEndpoint.hostname,
        DATABASE_PORT: String(database.cluster.clusterEndpoint.port),
        CACHE_HOST: cache.replicationGroup.attrPrimaryEndPointAddress,
        CACHE_PORT: String(cache.port),
        CACHE_NAME: cache.replicationGroup.ref,
        CACHE_USER: cache.userNames['app'] ?? '',
      },
    });
    // Both by IAM: there is no password to keep.
    database.cluster.grantConnect(shop.role, 'app');
    cache.grantConnect(shop.role);
    shop.connections.allowToDefaultPort(database, 'Products');
    shop.connections.allowToDefaultPort(cache, 'Cache');

    const entry = new PublicEntry(this, 'Entry', {
      dataClass,
      vpc,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      cloudFront: PrefixList.fromPrefixListId(this, 'CloudFrontAddresses', CLOUDFRONT_ADDRESSES),
    });
    entry.forward(shop);

    const web = new WebDistribution(this, 'Distribution', {
      dataClass,
      entry,
      domainNames: [domainName],
      certificate: Certificate.fromCertificateArn(this, 'EdgeCertificate', edgeCertificateArn),
      files: data.pictures.bucket,
      filesPath: '/pictures/*',
    });
    new CfnOutput(Stack.of(web.distribution), 'Address', { value: web.distribution.distributionDomainName });

    // Take the slashes off the next line, and the checks fail: see README.md.
    // (web.distribution.node.defaultChild as import('aws-cdk-lib/aws-cloudfront').CfnDistribution).addPropertyDeletionOverride('DistributionConfig.WebACLId');
  }
}
