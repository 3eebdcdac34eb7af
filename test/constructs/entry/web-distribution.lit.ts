// The code between the marks is the example of docs/constructs/web-distribution.md; a test holds the two equal.
/// !show
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { type IVpc, PrefixList } from 'aws-cdk-lib/aws-ec2';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { EncryptedBucket, PublicEntry, WebDistribution } from '../../../constructs';

export interface ShopStackProps extends StackProps {
  readonly vpc: IVpc;

  /** The certificate of us-east-1. */
  readonly certificateArn: string;
}

export class ShopStack extends Stack {
  public constructor(scope: Construct, id: string, { vpc, certificateArn, ...props }: ShopStackProps) {
    super(scope, id, props);
    const dataClass = 'confidential';
    const entry = new PublicEntry(this, 'Entry', {
      dataClass,
      vpc,
      certificate: new Certificate(this, 'Certificate', { domainName: 'shop.acme.example' }),
      // aws ec2 describe-managed-prefix-lists --filters Name=prefix-list-name,Values=com.amazonaws.global.cloudfront.origin-facing
      cloudFront: PrefixList.fromPrefixListId(this, 'CloudFront', 'pl-a3a144ca'),
    });
    new WebDistribution(this, 'Web', {
      dataClass,
      entry,
      domainNames: ['shop.acme.example'],
      certificate: Certificate.fromCertificateArn(this, 'EdgeCertificate', certificateArn),
      files: new EncryptedBucket(this, 'Pictures', { dataClass: 'public' }).bucket,
    });
  }
}
/// !hide
