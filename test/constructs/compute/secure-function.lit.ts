// The code between the marks is the example of docs/constructs/secure-function.md; a test holds the two equal.
/// !show
import { Code } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Platform, SigningProfile } from 'aws-cdk-lib/aws-signer';
import { Duration, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { SecureFunction, SegmentedVpc } from '../../../constructs';

export class InvoicesStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { vpc } = new SegmentedVpc(this, 'Network', { ipv4Cidr: '10.20.0.0/16' });
    const release = new SigningProfile(this, 'Release', { platform: Platform.AWS_LAMBDA_SHA384_ECDSA });
    // Where the pipeline puts packages that AWS Signer signed.
    const packages = Bucket.fromBucketName(this, 'Packages', 'acme-signed-packages');
    new SecureFunction(this, 'Invoices', {
      dataClass: 'confidential',
      code: Code.fromBucketV2(packages, 'invoices.zip', { objectVersion: 'xYz3' }),
      signedBy: [release],
      vpc,
      environment: { CURRENCY: 'EUR' },
      timeout: Duration.minutes(1),
    });
  }
}
/// !hide
