import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';

/** The tiers of a network: what the internet reaches, what reaches the internet, and what does neither. */
export const TIERS = ['Public', 'Private', 'Isolated'] as const;

/** One of the tiers, which is the name of its group of subnets, too. */
export type Tier = (typeof TIERS)[number];

interface Entry {
  readonly number: number;
  readonly name: string;
  readonly traffic: ec2.AclTraffic;
  readonly from: ec2.AclCidr;
  readonly deny?: boolean;
}

/** Ports of administration among those that answers come back to, as one range each: an ACL takes 20 entries. */
const ADMIN_PORTS = [
  ['Docker', 2375, 2376],
  ['RemoteDesktop', 3389, 3389],
  ['Vnc', 5900, 5903],
  ['WinRm', 5985, 5986],
  ['Kubelet', 10250, 10255],
] as const;

const ANYWHERE = ec2.AclCidr.anyIpv4();

/** Every port of the network itself: what may talk to what in it, security groups decide. */
const ofNetwork = (cidr: string): Entry => ({
  number: 100,
  name: 'Network',
  traffic: ec2.AclTraffic.allTraffic(),
  from: ec2.AclCidr.ipv4(cidr),
});

/** Answers to what was asked outside. An ACL knows no connections, so any port of an asker has to be open. */
const ANSWERS: readonly Entry[] = [
  ...ADMIN_PORTS.map(([name, first, last], index) => ({
    number: 200 + index,
    name: `No${name}`,
    traffic: ec2.AclTraffic.tcpPortRange(first, last),
    from: ANYWHERE,
    deny: true,
  })),
  // In two, around Remote Desktop: who looks at one entry alone does not see that another denied it before.
  { number: 400, name: 'Answers', traffic: ec2.AclTraffic.tcpPortRange(3390, 65535), from: ANYWHERE },
  { number: 401, name: 'LowAnswers', traffic: ec2.AclTraffic.tcpPortRange(1024, 3388), from: ANYWHERE },
  // Without it, connections over a narrower path hang.
  { number: 410, name: 'PathMtu', traffic: ec2.AclTraffic.icmp({ type: 3, code: 4 }), from: ANYWHERE },
];

const WEB: readonly Entry[] = [
  { number: 300, name: 'Https', traffic: ec2.AclTraffic.tcpPort(443), from: ANYWHERE },
  { number: 301, name: 'Http', traffic: ec2.AclTraffic.tcpPort(80), from: ANYWHERE },
];

const ANY_WAY_OUT: Entry = { number: 100, name: 'Anywhere', traffic: ec2.AclTraffic.allTraffic(), from: ANYWHERE };

/** What each tier lets in and out: the second firewall, behind a security group that somebody opened by mistake. */
const entriesOf = (cidr: string): Readonly<Record<Tier, { readonly in: readonly Entry[]; readonly out: Entry }>> => ({
  Public: { in: [ofNetwork(cidr), ...WEB, ...ANSWERS], out: ANY_WAY_OUT },
  // Answers come from the NAT gateway with the address of whoever was asked, and from S3 over its endpoint.
  Private: { in: [ofNetwork(cidr), ...ANSWERS], out: ANY_WAY_OUT },
  Isolated: { in: [ofNetwork(cidr)], out: ofNetwork(cidr) },
});

/** An ACL for each tier. */
export function networkAcls(scope: Construct, vpc: ec2.IVpc, cidr: string): Readonly<Record<Tier, ec2.NetworkAcl>> {
  const entries = entriesOf(cidr);
  const aclOf = (tier: Tier): ec2.NetworkAcl => {
    const acl = new ec2.NetworkAcl(scope, `${tier}Acl`, { vpc, subnetSelection: { subnetGroupName: tier } });
    for (const entry of entries[tier].in) add(acl, entry, ec2.TrafficDirection.INGRESS);
    add(acl, entries[tier].out, ec2.TrafficDirection.EGRESS);
    acknowledgeCdkNag(acl, {
      'AwsSolutions-VPC3': 'the ACL is the second firewall of a tier; what may talk to what, security groups decide',
    });
    return acl;
  };
  return { Public: aclOf('Public'), Private: aclOf('Private'), Isolated: aclOf('Isolated') };
}

function add(acl: ec2.NetworkAcl, { number, name, traffic, from, deny }: Entry, direction: ec2.TrafficDirection): void {
  acl.addEntry(`${direction === ec2.TrafficDirection.INGRESS ? 'In' : 'Out'}${name}`, {
    direction,
    ruleNumber: number,
    traffic,
    cidr: from,
    ruleAction: deny ? ec2.Action.DENY : ec2.Action.ALLOW,
  });
}
