import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { VpcOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { uniqueName } from '../unique-name';
import type { WebDistributionProps } from './web-distribution';

const ONLY_OWN =
  "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; " +
  'upgrade-insecure-requests';

/** What is logged of a request: no cookie, and no query, which may have anything in it (SIP-DH.6). */
const LOG_FIELDS = [
  'date',
  'time',
  'x-edge-location',
  'sc-bytes',
  'c-ip',
  'cs-method',
  'cs(Host)',
  'cs-uri-stem',
  'sc-status',
  'cs(User-Agent)',
  'x-edge-result-type',
  'x-edge-request-id',
  'x-host-header',
  'cs-protocol',
  'cs-bytes',
  'time-taken',
  'ssl-protocol',
  'ssl-cipher',
  'x-edge-detailed-result-type',
];

/** What is known of the stack of the load balancer only once that is deployed. */
export interface Origins {
  readonly vpcOriginId: string;
  readonly domainName: string;

  /** Address of the bucket of files, if there is one. */
  readonly files?: string;
}

/** The distribution: the application for every path, files for theirs. */
export function distribute(
  edge: Construct,
  props: WebDistributionProps,
  webAclId: string,
  { vpcOriginId, domainName, files }: Origins,
): cloudfront.IDistribution {
  const { domainNames, certificate, filesPath = '/static/*', contentSecurityPolicy = ONLY_OWN, countries } = props;
  const responseHeadersPolicy = headers(edge, contentSecurityPolicy);
  const origin = cloudfront.VpcOrigin.fromVpcOriginAttributes(edge, 'Origin', { vpcOriginId, domainName });
  const viewerProtocolPolicy = cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS;
  const distribution = new cloudfront.Distribution(edge, 'Distribution', {
    comment: edge.node.path.slice(-128),
    domainNames: [...domainNames],
    certificate,
    minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2025,
    httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
    webAclId,
    ...(countries ? { geoRestriction: cloudfront.GeoRestriction.allowlist(...countries) } : {}),
    defaultBehavior: {
      origin: VpcOrigin.withVpcOrigin(origin),
      viewerProtocolPolicy,
      allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
      // An answer to one user is none for another.
      cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
      // The load balancer proves itself by a certificate for the name that the viewer called.
      originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER,
      responseHeadersPolicy,
    },
    ...(files === undefined
      ? {}
      : {
          additionalBehaviors: {
            [filesPath]: {
              origin: bucketOrigin(edge, files),
              viewerProtocolPolicy,
              cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
              responseHeadersPolicy,
            },
          },
        }),
  });
  acknowledgeCdkNag(distribution, {
    'AwsSolutions-CFR1': 'from which countries people may call, the application says by `countries`',
    'AwsSolutions-CFR3': 'CloudWatch Logs delivers the access logs, which the rule does not follow',
  });
  return distribution;
}

function headers(edge: Construct, contentSecurityPolicy: string): cloudfront.IResponseHeadersPolicy {
  const policy = new cloudfront.ResponseHeadersPolicy(edge, 'Headers', {
    responseHeadersPolicyName: uniqueName(edge, 128),
    securityHeadersBehavior: {
      strictTransportSecurity: { accessControlMaxAge: Duration.days(730), includeSubdomains: true, override: true },
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: cloudfront.HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: cloudfront.HeadersReferrerPolicy.NO_REFERRER, override: true },
    },
    removeHeaders: ['Server', 'X-Powered-By'],
  });
  return policy;
}

/** A private bucket, to which CloudFront proves itself by signing. */
class BucketOrigin extends cloudfront.OriginBase {
  public constructor(domainName: string, props: cloudfront.OriginProps) {
    super(domainName, props);
  }

  protected override renderS3OriginConfig(): cloudfront.CfnDistribution.S3OriginConfigProperty {
    // CloudFront wants it empty beside an origin access control.
    return { originAccessIdentity: '' };
  }
}

function bucketOrigin(edge: Construct, domainName: string): cloudfront.IOrigin {
  const { originAccessControlId } = new cloudfront.S3OriginAccessControl(edge, 'FilesAccess', {
    originAccessControlName: uniqueName(edge, 64),
    signing: cloudfront.Signing.SIGV4_ALWAYS,
  });
  return new BucketOrigin(domainName, { originAccessControlId });
}

/**
 * Has CloudWatch Logs deliver the access logs into a bucket, which may be in any region (CIP-6.2). CloudFront's older way
 * asks for a bucket with ACLs.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html
 */
export function deliverLogs(edge: Construct, distribution: cloudfront.IDistribution, bucketArn: string): void {
  const source = new logs.CfnDeliverySource(edge, 'LogSource', {
    name: uniqueName(edge, 60),
    resourceArn: distribution.distributionArn,
    logType: 'ACCESS_LOGS',
  });
  const destination = new logs.CfnDeliveryDestination(edge, 'LogDestination', {
    name: uniqueName(edge, 60),
    destinationResourceArn: bucketArn,
    outputFormat: 'json',
  });
  const delivery = new logs.CfnDelivery(edge, 'LogDelivery', {
    deliverySourceName: source.ref,
    deliveryDestinationArn: destination.attrArn,
    recordFields: LOG_FIELDS,
    s3SuffixPath: '{DistributionId}/{yyyy}/{MM}/{dd}/{HH}',
  });
  delivery.addResourceDependency(source);
}
