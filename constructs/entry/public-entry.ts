import type * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import * as wafv2 from 'aws-cdk-lib/aws-wafv2';
import { Duration, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure } from '../../lib/policies';
import { serviceHasObjective } from '../../lib/rules/alarms';
import {
  albDropsInvalidHeaders,
  albMitigatesDesync,
  albWafFailsClosed,
  elbDeletionProtected,
  elbEncryptsToTargets,
  elbListenerEncrypted,
  elbListenerTls12,
  elbLogsAccess,
  elbUsesAcmCertificate,
} from '../../lib/rules/elb';
import { logGroupEncryptedByCustomerKey, logGroupRetention } from '../../lib/rules/logs';
import {
  securityGroupDescribed,
  securityGroupLimitsEgress,
  securityGroupOpensWebPortsOnly,
} from '../../lib/rules/network';
import { s3BucketLogsAccess } from '../../lib/rules/s3';
import { dataStoreTagged } from '../../lib/rules/tags';
import {
  wafCoversEntryPoints,
  wafGroupsHaveRules,
  wafHasManagedRules,
  wafLimitsRates,
  wafLogsRedactCredentials,
  wafLogsRequests,
  wafReportsMetrics,
} from '../../lib/rules/waf';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import type { ContainerService } from '../compute/container-service';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';
import { PRIVATE_BUCKET_SATISFIES } from '../storage/private-bucket';
import { logTraffic } from './load-balancer-logs';
import { declareObjectives, demandLevel, ofLoadBalancer, type ServiceLevel } from './service-level';
import { webAcl } from './web-acl';

/** What a `PublicEntry` can be told. */
export interface PublicEntryProps {
  /**
   * Class of what requests and answers carry, in kebab case, e.g. `confidential` (SIP-DH.1): that of the logs of the
   * firewall. Becomes the tag `DataClassification`.
   */
  readonly dataClass: string;

  /** Network that it stands in, e.g. that of a `SegmentedVpc`, with public subnets in two zones or more (CIP-6.5). */
  readonly vpc: ec2.IVpc;

  /**
   * The certificate of Certificate Manager, in the region of the stack, for the domain names that people call
   * (CIP-7.5). Behind a `WebDistribution` it is for the same names as the certificate there.
   */
  readonly certificate: acm.ICertificate;

  /**
   * The addresses of CloudFront: the prefix list of AWS that is called `com.amazonaws.global.cloudfront.origin-facing`,
   * whose id is another one in each region. The load balancer then has no public address, and nothing but a
   * `WebDistribution` reaches it, which has the firewall (CIP-6.1).
   *
   * @default - the internet reaches it, behind a firewall of its own
   */
  readonly cloudFront?: ec2.IPrefixList;

  /**
   * Requests that one address may make in five minutes, from 10 (CIP-6.8). What is more is answered with 403. Behind
   * CloudFront that of the `WebDistribution` holds instead.
   *
   * @default 1000
   */
  readonly requestsPerAddress?: number;

  /**
   * What is promised in production (SIP-OB.1).
   *
   * @default - 99.9 % of requests answered without an error of the server; 99 of 100 within a second
   */
  readonly serviceLevel?: ServiceLevel;

  /**
   * The key of the logs of the firewall, of the same class (CIP-6.4, SIP-DH.3).
   *
   * @default - a `DataKey` of its own, at 1 USD a month; none behind CloudFront
   */
  readonly key?: kms.IKey;
}

/**
 * An application load balancer, as the one way in: HTTPS by TLS 1.2 or newer alone (CIP-7.5), behind a web ACL that
 * stops known attacks and floods (CIP-6.1, CIP-6.8), with logs of requests and connections (CIP-6.2).
 *
 * It answers 404 to what no service is forwarded, see `forward`. In production deletion is refused.
 */
export class PublicEntry extends Construct implements ec2.IConnectable {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    ...PRIVATE_BUCKET_SATISFIES,
    albDropsInvalidHeaders,
    albMitigatesDesync,
    albWafFailsClosed,
    elbDeletionProtected,
    elbEncryptsToTargets,
    elbListenerEncrypted,
    elbListenerTls12,
    elbLogsAccess,
    elbUsesAcmCertificate,
    logGroupEncryptedByCustomerKey,
    logGroupRetention,
    s3BucketLogsAccess,
    securityGroupDescribed,
    securityGroupLimitsEgress,
    securityGroupOpensWebPortsOnly,
    serviceHasObjective,
    dataStoreTagged,
    wafCoversEntryPoints,
    wafGroupsHaveRules,
    wafHasManagedRules,
    wafLimitsRates,
    wafLogsRedactCredentials,
    wafLogsRequests,
    wafReportsMetrics,
  ];

  /** The load balancer, for a record in DNS, and for a `WebDistribution`. */
  public readonly loadBalancer: elbv2.IApplicationLoadBalancer;

  /** Its listener, to which `forward` adds rules. */
  public readonly listener: elbv2.IApplicationListener;

  /** Where it writes who called, by requests and by connections. */
  public readonly accessLogs: s3.IBucket;

  /** Whether CloudFront alone reaches it. */
  public readonly behindCloudFront: boolean;

  /** Its security group. */
  public readonly connections: ec2.Connections;

  private readonly httpsListener: elbv2.ApplicationListener;
  private forwarded = 0;

  public constructor(scope: Construct, id: string, props: PublicEntryProps) {
    super(scope, id);
    const { dataClass, vpc, certificate, cloudFront, requestsPerAddress = 1000 } = props;
    const { serviceLevel = { availability: 99.9, latency: Duration.seconds(1) } } = props;
    this.demandRate(requestsPerAddress);
    demandLevel(this, serviceLevel);
    classify(this, dataClass);
    const { production } = Environment.of(this);
    this.behindCloudFront = cloudFront !== undefined;
    const group = this.makeSecurityGroup(vpc, cloudFront);
    this.connections = new ec2.Connections({ securityGroups: [group] });
    const balancer = new elbv2.ApplicationLoadBalancer(this, 'LoadBalancer', {
      vpc,
      // Those of the public tier also without a public address: its firewall lets HTTPS in from outside the network.
      vpcSubnets: { subnets: vpc.publicSubnets },
      internetFacing: cloudFront === undefined,
      securityGroup: group,
      dropInvalidHeaderFields: true,
      desyncMitigationMode: elbv2.DesyncMitigationMode.STRICTEST,
      deletionProtection: production,
    });
    this.accessLogs = logTraffic(this, balancer);
    this.httpsListener = balancer.addListener('Https', {
      protocol: elbv2.ApplicationProtocol.HTTPS,
      certificates: [certificate],
      sslPolicy: elbv2.SslPolicy.TLS13_RES,
      open: false,
      defaultAction: elbv2.ListenerAction.fixedResponse(404, { contentType: 'text/plain', messageBody: 'not found' }),
    });
    if (cloudFront) {
      acknowledgeCdkNag(balancer, { ALBWAFEnabled: 'CloudFront alone reaches it, with a web ACL before it' });
    } else {
      redirectHttp(balancer);
      const key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
      const { attrArn: webAclArn } = webAcl(this, 'Firewall', { logs: { dataClass, key }, requestsPerAddress });
      const { loadBalancerArn: resourceArn } = balancer;
      new wafv2.CfnWebACLAssociation(this, 'FirewallAssociation', { webAclArn, resourceArn });
    }
    if (production) declareObjectives(this, ofLoadBalancer(balancer.loadBalancerFullName), serviceLevel);
    this.loadBalancer = balancer;
    this.listener = this.httpsListener;
  }

  /**
   * Has a service answer requests for some paths, e.g. `forward(orders, ['/orders', '/orders/*'])`: what was forwarded
   * first comes first. The load balancer speaks TLS to the tasks (CIP-7.5).
   *
   * @param paths patterns of paths, by default all that were not forwarded before
   */
  public forward(service: ContainerService, paths: readonly string[] = ['/*']): elbv2.IApplicationTargetGroup {
    this.forwarded += 1;
    return this.httpsListener.addTargets(service.node.id, {
      priority: this.forwarded,
      conditions: [elbv2.ListenerCondition.pathPatterns([...paths])],
      protocol: elbv2.ApplicationProtocol.HTTPS,
      port: service.port,
      targets: [service.target],
      deregistrationDelay: Duration.seconds(30),
      healthCheck: {
        protocol: elbv2.Protocol.HTTPS,
        path: service.healthCheckPath,
        healthyHttpCodes: '200',
        interval: Duration.seconds(15),
        healthyThresholdCount: 2,
        unhealthyThresholdCount: 2,
      },
    });
  }

  private makeSecurityGroup(vpc: ec2.IVpc, cloudFront: ec2.IPrefixList | undefined): ec2.ISecurityGroup {
    const group = new ec2.SecurityGroup(this, 'SecurityGroup', {
      vpc,
      description: `Callers of ${this.node.path}`,
      allowAllOutbound: false,
    });
    if (cloudFront) {
      group.addIngressRule(ec2.Peer.prefixList(cloudFront.prefixListId), ec2.Port.HTTPS, 'HTTPS from CloudFront');
      return group;
    }
    group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.HTTPS, 'HTTPS');
    group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.HTTP, 'HTTP, to be sent to HTTPS');
    acknowledgeCdkNag(group, { 'AwsSolutions-EC23': 'it is the way in, for everybody, behind a web ACL' });
    return group;
  }

  private demandRate(value: number): void {
    if (Token.isUnresolved(value) || (Number.isInteger(value) && value >= 10)) return;
    const clause = cloudInfrastructure.clauses['CIP-6.8'];
    throw invalidProp(this, 'requestsPerAddress', String(value), 'a whole number from 10', clause);
  }
}

function redirectHttp(balancer: elbv2.ApplicationLoadBalancer): void {
  const listener = balancer.addListener('Http', {
    protocol: elbv2.ApplicationProtocol.HTTP,
    open: false,
    defaultAction: elbv2.ListenerAction.redirect({ protocol: 'HTTPS', port: '443', permanent: true }),
  });
  acknowledgeCdkNag(listener, {
    ELBv2ACMCertificateRequired: 'it sends everything to HTTPS, where there is a certificate',
  });
}
