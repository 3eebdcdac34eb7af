import type { Value } from '../../engine';

/** Whether something admits the internet: `unknown` if only the deployment shows. */
export type Openness = 'open' | 'closed' | 'unknown';

/** Shortest prefixes that still shut most of the internet out, as S3 draws the line for what it calls public. */
const SHORTEST = { ipv4: 8, ipv6: 32 } as const;

/** Addresses that the internet does not route: unique local and link-local IPv6. No IPv4 ones fill more than a /8. */
const NOT_ROUTED = /^f(c|d|e[89ab])/i;

/** Whether a range of addresses is all of the internet, or so much of it that it shuts nobody out. */
export function opennessOfRange(range: Value): Openness {
  if (range.isAbsent) return 'closed';
  // The addresses of a network are not the internet, whatever they are.
  if (range.refersTo('AWS::EC2::VPC', 'AWS::EC2::Subnet', 'AWS::EC2::VPCCidrBlock')) return 'closed';
  const [, address = '', length] = /^\s*(.*)\/(\d+)\s*$/.exec(range.text ?? '') ?? [];
  if (length === undefined) return range.isDeployTime ? 'unknown' : 'closed';
  const known = address.replaceAll(/\$\{[^}]*\}/g, '');
  if (NOT_ROUTED.test(known)) return 'closed';
  return Number(length) < (known.includes(':') ? SHORTEST.ipv6 : SHORTEST.ipv4) ? 'open' : 'closed';
}

/** Whether a prefix list admits the internet. One that is named by its id is a declared set of addresses. */
export function opennessOfPrefixList(list: Value): Openness {
  if (!list.isDeployTime) return 'closed';
  if (!list.refersTo('AWS::EC2::PrefixList')) return 'unknown';
  const found = (list.target?.at('Entries').items ?? []).map((entry) => opennessOfRange(entry.at('Cidr')));
  return found.find((each) => each === 'open') ?? found.find((each) => each === 'unknown') ?? 'closed';
}
