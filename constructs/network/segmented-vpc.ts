import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as logs from 'aws-cdk-lib/aws-logs';
import { Stack, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure } from '../../lib/policies';
import { logGroupEncryptedByCustomerKey, logGroupRetention } from '../../lib/rules/logs';
import {
  networkAclClosesAdminPorts,
  securityGroupClosesAdminPorts,
  securityGroupClosesDataPorts,
  securityGroupDeclaresEgress,
  securityGroupDescribed,
  securityGroupLimitsEgress,
  subnetAssignsNoPublicIp,
  subnetPrivateWithoutInternetRoute,
  vpcDefaultSecurityGroupClosed,
  vpcDefaultSecurityGroupUnused,
  vpcEndpointPolicyNotOpen,
  vpcFlowLogged,
  vpcHasPrivateSubnets,
  vpcLogsDnsQueries,
  vpcReachesStoresByEndpoint,
} from '../../lib/rules/network';
import { dataStoreTagged } from '../../lib/rules/tags';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';
import { demandZones, withZones, zonesOf } from './availability-zones';
import { closeDefaultSecurityGroup } from './default-security-group';
import { networkAcls, TIERS, type Tier } from './network-acls';
import { blockNames, logFlows, logQueries } from './network-logs';
import { gatewayEndpoints, interfaceEndpoints, USUAL_ENDPOINTS } from './vpc-endpoints';

/**
 * The way to the internet from private subnets: `none`, through one NAT gateway, or through one in each zone, so that
 * the loss of a zone takes none of the others with it.
 */
export type Egress = 'none' | 'single' | 'resilient';

/** What a `SegmentedVpc` can be told. */
export interface SegmentedVpcProps {
  /**
   * The private addresses of the network, from a /16 to a /22, e.g. `10.20.0.0/16`: 16 equal ranges, of which each
   * tier takes one in each of three zones. Networks with the same addresses cannot be connected, so give each
   * environment and each engagement a range of its own; `172.17.0.0/16` is Docker's.
   */
  readonly ipv4Cidr: string;

  /**
   * Two or three zones of the region.
   *
   * @default - the first three in production, two elsewhere, by their letters: a, b, c, but for Tokyo (a, c, d) and
   * Canada Central (a, b, d). Northern California has other letters in each account, so it has to be told
   */
  readonly availabilityZones?: readonly string[];

  /**
   * How private subnets reach the internet (CIP-6.5).
   *
   * @default - `resilient` in production, `single` elsewhere
   */
  readonly egress?: Egress;

  /**
   * Services that are reached inside the network, about 8 USD a month for each and zone.
   *
   * @default - ECR, CloudWatch Logs, KMS, Secrets Manager, STS and Systems Manager with its sessions
   */
  readonly interfaceEndpoints?: readonly ec2.InterfaceVpcEndpointAwsService[];

  /**
   * The organisation whose accounts may go through the endpoints, to what its accounts own, e.g. `o-a1b2c3d4e5`.
   *
   * @default - the account of the stack alone
   */
  readonly organizationId?: string;

  /**
   * Lists of domain names that are blocked, by id. AWS's own lists have other ids in each region, which
   * `aws route53resolver list-firewall-domain-lists` shows; take `AWSManagedDomainsAggregateThreatList`.
   *
   * @default - none; names that are made up by malicious code or carry data are blocked without a list
   */
  readonly blockedDomainLists?: readonly string[];

  /**
   * The key that encrypts flow logs and query logs, of the class `internal` (CIP-6.4).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;
}

const MOST_ZONES = 3;

/**
 * A network in three tiers (CIP-6.5, SEC-3.1.2): public subnets for load balancers and NAT gateways, private ones for
 * what computes, isolated ones for data, which nothing outside the network reaches or is reached from.
 *
 * Its traffic and its name lookups are logged (CIP-6.2), nothing in it gets a public address by itself, the default
 * security group lets nothing through (CIP-6.1), and AWS services are reached by endpoints that turn strangers away.
 * It is made without asking AWS for anything: no account, no credentials.
 */
export class SegmentedVpc extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    logGroupEncryptedByCustomerKey,
    logGroupRetention,
    networkAclClosesAdminPorts,
    securityGroupClosesAdminPorts,
    securityGroupClosesDataPorts,
    securityGroupDeclaresEgress,
    securityGroupDescribed,
    securityGroupLimitsEgress,
    subnetAssignsNoPublicIp,
    subnetPrivateWithoutInternetRoute,
    vpcDefaultSecurityGroupClosed,
    vpcDefaultSecurityGroupUnused,
    vpcEndpointPolicyNotOpen,
    vpcFlowLogged,
    vpcHasPrivateSubnets,
    vpcLogsDnsQueries,
    vpcReachesStoresByEndpoint,
    dataStoreTagged,
  ];

  /** The network, for everything that takes one. */
  public readonly vpc: ec2.IVpc;

  /** For load balancers: the internet reaches them. */
  public readonly publicSubnets: ec2.SubnetSelection = { subnetGroupName: 'Public' };

  /** For functions, containers and hosts: they reach the internet as `egress` says, and it does not reach them. */
  public readonly privateSubnets: ec2.SubnetSelection = { subnetGroupName: 'Private' };

  /** For databases and caches: nothing outside the network, not even S3 by its endpoint. */
  public readonly isolatedSubnets: ec2.SubnetSelection = { subnetGroupName: 'Isolated' };

  /** The firewalls of the tiers, to let in what comes from a peered network. */
  public readonly networkAcls: Readonly<Record<Tier, ec2.NetworkAcl>>;

  /** Where the traffic is logged. */
  public readonly flowLogs: logs.ILogGroup;

  /** Where the names that were looked up are logged. */
  public readonly queryLogs: logs.ILogGroup;

  public constructor(scope: Construct, id: string, props: SegmentedVpcProps) {
    super(scope, id);
    const { ipv4Cidr, interfaceEndpoints: services = USUAL_ENDPOINTS, organizationId, blockedDomainLists = [] } = props;
    this.demandPrivateRange(ipv4Cidr);
    this.demandIds('organizationId', organizationId === undefined ? [] : [organizationId], /^o-[a-z0-9]{10,32}$/);
    this.demandIds('blockedDomainLists', blockedDomainLists, /^rslvr-fdl-[a-z0-9-]+$/);
    const dataClass = 'internal';
    classify(this, dataClass);
    const { production } = Environment.of(this);
    const zones = props.availabilityZones ?? zonesOf(this, production ? MOST_ZONES : 2);
    demandZones(this, zones);
    const made = this.makeVpc(ipv4Cidr, zones, props.egress ?? (production ? 'resilient' : 'single'));
    // The CDK's class keeps its interface only as long as `exactOptionalPropertyTypes` is off.
    const vpc = made as ec2.IVpc;
    acknowledgeCdkNag(made, {
      VPCNoUnrestrictedRouteToIGW: 'public subnets are for load balancers and NAT gateways, which the route is for',
    });
    this.vpc = vpc;
    this.networkAcls = networkAcls(this, vpc, ipv4Cidr);

    const key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    closeDefaultSecurityGroup(this, made, key);
    this.flowLogs = logFlows(this, vpc, key);
    this.queryLogs = logQueries(this, vpc, key);
    blockNames(this, vpc, blockedDomainLists);

    const perimeter = { account: Stack.of(this).account, organizationId };
    gatewayEndpoints(this, vpc, perimeter);
    interfaceEndpoints(this, vpc, services, perimeter, ipv4Cidr);
  }

  private makeVpc(cidr: string, zones: readonly string[], egress: Egress): ec2.Vpc {
    const gateways = { none: 0, single: 1, resilient: zones.length }[egress];
    const { PUBLIC, PRIVATE_WITH_EGRESS, PRIVATE_ISOLATED } = ec2.SubnetType;
    const types: Readonly<Record<Tier, ec2.SubnetType>> = {
      Public: PUBLIC,
      Private: gateways === 0 ? PRIVATE_ISOLATED : PRIVATE_WITH_EGRESS,
      Isolated: PRIVATE_ISOLATED,
    };
    return withZones(
      this,
      zones,
      () =>
        new ec2.Vpc(this, 'Vpc', {
          ipAddresses: ec2.IpAddresses.cidr(cidr),
          availabilityZones: [...zones],
          // The third zone keeps its addresses where it is not used, so that it can be added without renumbering.
          ...(zones.length < MOST_ZONES ? { reservedAzs: MOST_ZONES - zones.length } : {}),
          natGateways: gateways,
          // `closeDefaultSecurityGroup` does it, with and without the feature flag.
          restrictDefaultSecurityGroup: false,
          subnetConfiguration: TIERS.map((name) => ({
            name,
            subnetType: types[name],
            ...(name === 'Public' ? { mapPublicIpOnLaunch: false } : {}),
          })),
        }),
    );
  }

  private demandPrivateRange(cidr: string): void {
    const clause = cloudInfrastructure.clauses['CIP-6.5'];
    const allowed = 'a range of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16, from /16 to /22, such as 10.20.0.0/16';
    if (Token.isUnresolved(cidr)) throw invalidProp(this, 'ipv4Cidr', 'only known at deploy time', allowed, clause);
    const [first = -1, second = -1, third = -1, fourth = -1, length = -1] = (
      /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(cidr) ?? []
    )
      .slice(1)
      .map(Number);
    const isPrivate =
      first === 10 || (first === 172 && second >= 16 && second <= 31) || (first === 192 && second === 168);
    const isBlock = fourth === 0 && third % 2 ** (24 - length) === 0 && second <= 255 && third <= 255;
    if (isPrivate && isBlock && length >= 16 && length <= 22) return;
    throw invalidProp(this, 'ipv4Cidr', `'${cidr}'`, allowed, clause);
  }

  private demandIds(prop: string, ids: readonly string[], pattern: RegExp): void {
    const wrong = ids.find((id) => !Token.isUnresolved(id) && !pattern.test(id));
    if (wrong === undefined) return;
    const allowed = prop === 'organizationId' ? 'an id such as o-a1b2c3d4e5' : 'ids such as rslvr-fdl-1a2b3c4d5e6f';
    throw invalidProp(this, prop, `'${wrong}'`, allowed, cloudInfrastructure.clauses['CIP-6.1']);
  }
}
