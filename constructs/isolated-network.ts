import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import { cloudInfrastructure } from '../lib/policies';
import { invalidProp } from './invalid-prop';

/** Zones that a store stands in at least, so that one may fail. */
const ZONES = 2;

/**
 * The subnets that a store stands in: isolated ones in two zones or more, which have no way to the internet, nor from
 * it (CIP-6.5).
 *
 * @param selection - which of the isolated subnets; by default the tier for data, or all of them if none is called so
 * @throws if a subnet is not isolated, or if there is but one zone
 */
export function isolatedSubnets(
  construct: Construct,
  vpc: ec2.IVpc,
  selection: ec2.SubnetSelection | undefined,
): readonly ec2.ISubnet[] {
  const isolated = new Set(vpc.isolatedSubnets.map(({ node }) => node.path));
  const subnets = selection ? vpc.selectSubnets(selection).subnets : dataTier(vpc);
  const prop = selection ? 'vpcSubnets' : 'vpc';
  const clause = cloudInfrastructure.clauses['CIP-6.5'];
  const open = subnets.find(({ node }) => !isolated.has(node.path));
  if (open) throw invalidProp(construct, prop, `with ${open.node.path}`, 'isolated subnets', clause);
  const zones = new Set(subnets.map(({ availabilityZone }) => availabilityZone)).size;
  if (zones < ZONES) {
    const has = `with isolated subnets in ${String(zones)} availability zone${zones === 1 ? '' : 's'}`;
    throw invalidProp(construct, prop, has, `isolated subnets in ${String(ZONES)} or more`, clause);
  }
  return subnets;
}

/** Without a way out, the private subnets of a `SegmentedVpc` are isolated, too, but not for data. */
function dataTier(vpc: ec2.IVpc): readonly ec2.ISubnet[] {
  const tier = vpc.isolatedSubnets.filter(({ node }) => /^IsolatedSubnet\d+$/.test(node.id));
  return tier.length > 0 ? tier : vpc.isolatedSubnets;
}

/** The subnets for what computes: private ones; without a way out they are isolated, too, but are not the tier for data. */
export function computing(vpc: ec2.IVpc): readonly ec2.ISubnet[] {
  if (vpc.privateSubnets.length > 0) return vpc.privateSubnets;
  const data = new Set(dataTier(vpc).map(({ node }) => node.path));
  const others = vpc.isolatedSubnets.filter(({ node }) => !data.has(node.path));
  return others.length > 0 ? others : vpc.isolatedSubnets;
}

/** The first subnet of each zone, for services that take no more. */
export function onePerZone(subnets: readonly ec2.ISubnet[]): ec2.ISubnet[] {
  return [...new Map(subnets.toReversed().map((subnet) => [subnet.availabilityZone, subnet])).values()].toReversed();
}

/** Connections of a security group that lets nobody in, and nothing out, until it is told to. */
export function closedConnections(scope: Construct, vpc: ec2.IVpc, port: number): ec2.Connections {
  const group = new ec2.SecurityGroup(scope, 'SecurityGroup', {
    vpc,
    description: `Clients of ${scope.node.path}`,
    allowAllOutbound: false,
  });
  return new ec2.Connections({ securityGroups: [group], defaultPort: ec2.Port.tcp(port) });
}

/**
 * Lets a client in by its security group, on the port of the store alone (CIP-6.1).
 *
 * @throws if the client is a range of addresses
 */
export function admit(store: Construct & ec2.IConnectable, client: ec2.IConnectable): void {
  if (client.connections.securityGroups.length === 0) {
    const clause = cloudInfrastructure.clauses['CIP-6.1'];
    throw invalidProp(store, 'client', 'a range of addresses', 'what has a security group', clause);
  }
  store.connections.allowDefaultPortFrom(client, `Clients of ${store.node.path}`);
}
