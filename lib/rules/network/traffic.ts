import { compliant, every, undecidable, violation, type Outcome, type ResourceView, type Value } from '../../engine';
import { opennessOfPrefixList, opennessOfRange, type Openness } from './ranges';

/** What a rule of a firewall lets pass. */
export interface Traffic {
  /** `tcp`, `udp`, `icmp`, `icmpv6`, `all`, or the number of another protocol. */
  readonly protocol: string;
  /** First and last port; the whole range where the protocol has no ports, or none are named. */
  readonly from: number;
  readonly to: number;
  /** What is not known of it before deployment. */
  readonly unknown?: Value;
}

/** The far end of a rule: the range of addresses, or the prefix list. */
export interface FarEnd {
  readonly openness: Openness;
  readonly value: Value;
}

const LAST_PORT = 65535;

const PROTOCOLS: Readonly<Record<string, string>> = { '-1': 'all', 1: 'icmp', 6: 'tcp', 17: 'udp', 58: 'icmpv6' };

/** Reads protocol and ports, in whichever form they are. */
export function trafficOf(protocol: Value, first: Value, last: Value): Traffic {
  const text = protocol.literal?.trim().toLowerCase() ?? '';
  const name = PROTOCOLS[text] ?? text;
  // A protocol that is missing is every protocol, a port that is missing or -1 every port.
  const whole = { from: 0, to: LAST_PORT };
  if (protocol.isDeployTime) return { protocol: '', ...whole, unknown: protocol };
  if (!['tcp', 'udp', 'icmp', 'icmpv6'].includes(name)) return { protocol: name === '' ? 'all' : name, ...whole };
  const unknown = [first, last].find((port) => port.isDeployTime);
  if (unknown) return { protocol: name, ...whole, unknown };
  const [from = -1, to = -1] = [first.number, last.number];
  if (name.startsWith('icmp')) return { protocol: name, from, to: from };
  return { protocol: name, from: from < 0 || first.isAbsent ? 0 : from, to: to < 0 ? LAST_PORT : to };
}

/** Protocol and ports of a rule of a security group. */
export function trafficOfRule(rule: Value): Traffic {
  return trafficOf(rule.at('IpProtocol'), rule.at('FromPort'), rule.at('ToPort'));
}

/** Whether the traffic has ports at all, and one of these is among them. */
export function includesPort({ protocol, from, to }: Traffic, ports: readonly number[]): boolean {
  return ['all', 'tcp', 'udp', ''].includes(protocol) && ports.some((port) => from <= port && port <= to);
}

/** Whether the traffic is not cut down to some ports. */
export function isEveryPort({ protocol, from, to }: Traffic): boolean {
  return protocol === 'all' || (['tcp', 'udp'].includes(protocol) && from <= 1 && to >= LAST_PORT);
}

/** `tcp 22`, `tcp 20-30`, `all traffic`. */
export function describeTraffic({ protocol, from, to }: Traffic): string {
  if (protocol === 'all') return 'all traffic';
  if (protocol.startsWith('icmp')) return from < 0 ? protocol : `${protocol} type ${String(from)}`;
  if (protocol !== 'tcp' && protocol !== 'udp') return `protocol ${protocol}`;
  if (from === 0 && to === LAST_PORT) return `every ${protocol} port`;
  return `${protocol} ${from === to ? String(from) : `${String(from)}-${String(to)}`}`;
}

/** The rules of a security group that stand in it, or the one that stands by itself. */
export function rulesOf(resource: ResourceView, direction: 'Ingress' | 'Egress'): readonly Value[] {
  return resource.type === 'AWS::EC2::SecurityGroup'
    ? resource.at(`SecurityGroup${direction}`).items
    : [resource.properties];
}

/** The ranges and prefix lists at the far end of a rule; the widest counts. */
export function farEndOf(rule: Value, direction: 'Ingress' | 'Egress'): FarEnd {
  const list = rule.at(direction === 'Ingress' ? 'SourcePrefixListId' : 'DestinationPrefixListId');
  const ends: readonly FarEnd[] = [
    ...['CidrIp', 'CidrIpv6'].map((key) => ({ openness: opennessOfRange(rule.at(key)), value: rule.at(key) })),
    { openness: opennessOfPrefixList(list), value: list },
  ];
  return (
    ends.find(({ openness }) => openness === 'open') ??
    ends.find(({ openness }) => openness === 'unknown') ??
    ends.find(({ value }) => value.isPresent) ?? { openness: 'closed', value: rule }
  );
}

/**
 * Judges every rule of a security group that admits the internet.
 *
 * @param isAtFault whether that traffic must not come from the internet
 */
export function judgeOpenIngress(
  resource: ResourceView,
  isAtFault: (traffic: Traffic) => boolean,
  what = '',
): readonly Outcome[] {
  return every([
    compliant,
    ...rulesOf(resource, 'Ingress').map((rule): Outcome => {
      const { openness, value } = farEndOf(rule, 'Ingress');
      if (openness === 'closed') return compliant;
      const traffic = trafficOfRule(rule);
      if (!isAtFault(traffic)) return compliant;
      if (openness === 'unknown') return undecidable(value);
      if (traffic.unknown) return undecidable(traffic.unknown);
      const named = describeTraffic(traffic);
      return violation(`${named} is open to ${value.orAbsent()}${what}`, value, `Ingress::${named}`);
    }),
  ]);
}
