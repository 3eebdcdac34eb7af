import type * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { Annotations, Stack, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure } from '../../lib/policies';
import {
  cloudFrontBucketByAccessControl,
  cloudFrontBucketIsPrivate,
  cloudFrontHasWebAcl,
  cloudFrontLogsAccess,
  cloudFrontOriginsUseHttps,
  cloudFrontOriginsUseTls12,
  cloudFrontSendsSecurityHeaders,
  cloudFrontViewersUseHttps,
  cloudFrontViewersUseTls12,
} from '../../lib/rules/cloudfront';
import { s3BucketEncryptedByCustomerKey, s3BucketLogsAccess } from '../../lib/rules/s3';
import { dataStoreTagged } from '../../lib/rules/tags';
import {
  wafGroupsHaveRules,
  wafHasManagedRules,
  wafLimitsRates,
  wafLogsRedactCredentials,
  wafLogsRequests,
  wafReportsMetrics,
} from '../../lib/rules/waf';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';
import { allowDistributions, allowLogDelivery } from '../keys/service-access';
import { PRIVATE_BUCKET_SATISFIES } from '../storage/private-bucket';
import { uniqueIdentifier, uniqueName } from '../unique-name';
import { deliverLogs, distribute, type Origins } from './distribution-parts';
import { EDGE_REGION, edgeOf, fromHome } from './edge';
import type { PublicEntry } from './public-entry';
import { trafficLogs } from './traffic-logs';
import { WAF_LOGS, webAcl } from './web-acl';

/** What a `WebDistribution` can be told. */
export interface WebDistributionProps {
  /**
   * Class of what requests and answers carry, in kebab case, e.g. `confidential` (SIP-DH.1): that of the logs. Becomes
   * the tag `DataClassification`.
   */
  readonly dataClass: string;

  /** What answers: a `PublicEntry` that is told `cloudFront`, so that there is no way around the firewall (CIP-6.1). */
  readonly entry: PublicEntry;

  /** Domain names that people call, e.g. `portal.acme.example`: with `cloudfront.net` CloudFront takes TLS 1.0. */
  readonly domainNames: readonly string[];

  /** The certificate of Certificate Manager for these names, in us-east-1 (CIP-7.5). */
  readonly certificate: acm.ICertificate;

  /**
   * A private bucket of files for everybody, e.g. that of an `EncryptedBucket`, which are kept near whoever asks.
   *
   * @default - none
   */
  readonly files?: s3.IBucket;

  /**
   * Pattern of the paths that `files` answers: `/static/logo.svg` is the object `static/logo.svg`.
   *
   * @default '/static/*'
   */
  readonly filesPath?: string;

  /**
   * From where pages may load what, for the header `Content-Security-Policy` (SEC-3.3.3).
   *
   * @default - from the own domain alone, and nobody may frame them
   */
  readonly contentSecurityPolicy?: string;

  /**
   * Countries, by two letters, that may call; others are answered with 403.
   *
   * @default - all
   */
  readonly countries?: readonly string[];

  /**
   * Requests that one address may make in five minutes, from 10 (CIP-6.8). What is more is answered with 403.
   *
   * @default 1000
   */
  readonly requestsPerAddress?: number;

  /**
   * The key of the logs, of the same class (CIP-6.4, SIP-DH.3).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;
}

/**
 * A CloudFront distribution before a `PublicEntry`, which nothing else reaches: a web ACL stops known attacks and floods
 * (CIP-6.1, CIP-6.8), everything comes by TLS 1.2 or newer (CIP-7.5), answers carry headers that make browsers careful
 * (SEC-3.3.3), and who called is logged, without cookies and queries (CIP-6.2, SIP-DH.6).
 *
 * What has to stand beside CloudFront comes into a stack of its own in us-east-1, called after that of the construct
 * with `Edge` behind it, and deployed after it. No data rests there: logs go into a bucket of the own region.
 */
export class WebDistribution extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    ...PRIVATE_BUCKET_SATISFIES,
    cloudFrontBucketByAccessControl,
    cloudFrontBucketIsPrivate,
    cloudFrontHasWebAcl,
    cloudFrontLogsAccess,
    cloudFrontOriginsUseHttps,
    cloudFrontOriginsUseTls12,
    cloudFrontSendsSecurityHeaders,
    cloudFrontViewersUseHttps,
    cloudFrontViewersUseTls12,
    s3BucketEncryptedByCustomerKey,
    s3BucketLogsAccess,
    dataStoreTagged,
    wafGroupsHaveRules,
    wafHasManagedRules,
    wafLimitsRates,
    wafLogsRedactCredentials,
    wafLogsRequests,
    wafReportsMetrics,
  ];

  /** The distribution, in the stack in us-east-1: `Stack.of(distribution)`, where a record in DNS has its place, too. */
  public readonly distribution: cloudfront.IDistribution;

  /** Where CloudFront and its firewall log to. */
  public readonly accessLogs: s3.IBucket;

  /** The key that encrypts the logs. */
  public readonly key: kms.IKey;

  public constructor(scope: Construct, id: string, props: WebDistributionProps) {
    super(scope, id);
    const { dataClass, entry, domainNames, certificate, files, requestsPerAddress = 1000 } = props;
    this.demandEntry(entry);
    this.demandNames(domainNames);
    this.demandCertificate(certificate);
    this.demandRate(requestsPerAddress);
    classify(this, dataClass);
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    const logBucketName = `${WAF_LOGS}${Stack.of(this).account}-${uniqueIdentifier(this, 36)}`;
    this.accessLogs = this.makeLogs(logBucketName);
    if (files) this.allowReading(files);

    const edge = edgeOf(this);
    classify(edge, dataClass);
    const origins: Origins = {
      vpcOriginId: fromHome(this.makeVpcOrigin(entry)),
      domainName: fromHome(entry.loadBalancer.loadBalancerDnsName),
      ...(files ? { files: fromHome(files.bucketRegionalDomainName) } : {}),
    };
    const bucketArn = `arn:${Stack.of(edge).partition}:s3:::${logBucketName}`;
    const firewall = webAcl(edge, 'Firewall', { scope: 'CLOUDFRONT', logs: { bucketArn }, requestsPerAddress });
    const distribution = distribute(edge, props, firewall.attrArn, origins);
    deliverLogs(edge, distribution, bucketArn);
    this.distribution = distribution;
  }

  private makeLogs(bucketName: string): s3.IBucket {
    const bucket = trafficLogs(this, 'Logs', { key: this.key, bucketName });
    allowLogDelivery(this, this.key);
    const principals = [new ServicePrincipal('delivery.logs.amazonaws.com')];
    const ofAccount = { 'aws:SourceAccount': Stack.of(this).account };
    bucket.addToResourcePolicy(
      new PolicyStatement({
        principals,
        actions: ['s3:GetBucketAcl'],
        resources: [bucket.bucketArn],
        conditions: { StringEquals: ofAccount },
      }),
    );
    bucket.addToResourcePolicy(
      new PolicyStatement({
        principals,
        actions: ['s3:PutObject'],
        resources: [bucket.arnForObjects(`AWSLogs/${Stack.of(this).account}/*`)],
        conditions: { StringEquals: { ...ofAccount, 's3:x-amz-acl': 'bucket-owner-full-control' } },
      }),
    );
    return bucket;
  }

  /** Which distribution it is going to be, is known only after the bucket is. */
  private allowReading(files: s3.IBucket): void {
    const distributions = Stack.of(this).formatArn({
      service: 'cloudfront',
      region: '',
      resource: 'distribution',
      resourceName: '*',
    });
    const { statementAdded } = files.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
        actions: ['s3:GetObject'],
        resources: [files.arnForObjects('*')],
        conditions: { ArnLike: { 'aws:SourceArn': distributions } },
      }),
    );
    if (files.encryptionKey) allowDistributions(this, files.encryptionKey, distributions);
    if (statementAdded) return;
    Annotations.of(this).addWarningV2(
      'cdk-policy-blueprints:bucketPolicyNotChanged',
      'the bucket is imported, so whoever owns it has to let cloudfront.amazonaws.com read it for this account',
    );
  }

  private makeVpcOrigin({ loadBalancer }: PublicEntry): string {
    const origin = new cloudfront.VpcOrigin(this, 'Origin', {
      endpoint: cloudfront.VpcOriginEndpoint.applicationLoadBalancer(loadBalancer),
      vpcOriginName: uniqueName(this, 64),
      protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [cloudfront.OriginSslPolicy.TLS_V1_2],
    });
    return origin.vpcOriginId;
  }

  private demandEntry(entry: PublicEntry): void {
    if (entry.behindCloudFront) return;
    this.refuse(
      'entry',
      `${entry.node.path}, open to the internet`,
      'a PublicEntry that is told cloudFront',
      'CIP-6.1',
    );
  }

  private demandNames(names: readonly string[]): void {
    if (names.length > 0) return;
    this.refuse('domainNames', 'empty', 'one name or more, such as portal.acme.example', 'CIP-7.5');
  }

  private demandCertificate({ certificateArn }: acm.ICertificate): void {
    const [, region = EDGE_REGION] = /^arn:[^:]+:acm:([a-z0-9-]+):/.exec(certificateArn) ?? [];
    if (region === EDGE_REGION) return;
    this.refuse('certificate', `of ${region}`, `one of ${EDGE_REGION}`, 'CIP-7.5');
  }

  private demandRate(value: number): void {
    if (Token.isUnresolved(value) || (Number.isInteger(value) && value >= 10)) return;
    this.refuse('requestsPerAddress', String(value), 'a whole number from 10', 'CIP-6.8');
  }

  private refuse(prop: string, value: string, allowed: string, id: 'CIP-6.1' | 'CIP-6.8' | 'CIP-7.5'): never {
    throw invalidProp(this, prop, value, allowed, cloudInfrastructure.clauses[id]);
  }
}
