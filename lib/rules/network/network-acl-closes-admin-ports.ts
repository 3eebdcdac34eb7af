import { compliant, defineRule, ignored, undecidable, violation, type ResourceView } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { attached } from './attached';
import { ADMIN_PORTS } from './ports';
import { opennessOfRange } from './ranges';
import { describeTraffic, includesPort, trafficOf, type FarEnd, type Traffic } from './traffic';

export const networkAclClosesAdminPorts = defineRule({
  id: 'NetworkAclClosesAdminPorts',
  title: 'Network ACL keeps ports of administration closed to the internet',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-6.5'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'error',
  severityReason: 'security groups still stand behind it, so one open list alone lets nobody in',
  risk:
    'Where a security group is opened by mistake, nothing stands between the internet and SSH or Remote ' + 'Desktop.',
  remedy:
    'Name narrow ranges or ports in `CfnNetworkAclEntry` and `NetworkAcl.addEntry`: 443, and 32768–60999 for ' +
    'answers; or deny the ports by an entry with a lower rule number.',
  cannotTell: 'the range of addresses, the protocol, a port or the action is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html',
  ],
  cdkNag: ['AwsSolutions-VPC3'],
  resources: ['AWS::EC2::NetworkAclEntry'],
  check: (entry) => {
    const [egress, action] = [entry.at('Egress'), entry.at('RuleAction')];
    if (egress.isTrue || action.literal?.toLowerCase() === 'deny') return ignored;
    const { openness, value } = sourceOf(entry);
    const traffic = trafficOfEntry(entry);
    const ports = ADMIN_PORTS.filter((port) => includesPort(traffic, [port]) && !isDeniedBefore(entry, port));
    if (openness === 'closed' || ports.length === 0) return compliant;
    const unknown =
      [egress, action, ...(openness === 'unknown' ? [value] : [])].find((each) => each.isDeployTime) ?? traffic.unknown;
    if (unknown) return undecidable(unknown);
    return violation(
      `${describeTraffic(traffic)} is open to ${value.orAbsent()}, port ${String(ports[0])} among it`,
      value,
    );
  },
});

function sourceOf(entry: ResourceView): FarEnd {
  const ends = ['CidrBlock', 'Ipv6CidrBlock'].map((key) => ({
    openness: opennessOfRange(entry.at(key)),
    value: entry.at(key),
  }));
  return (
    ends.find(({ openness }) => openness === 'open') ??
    ends.find(({ openness }) => openness === 'unknown') ?? { openness: 'closed', value: entry.properties }
  );
}

const trafficOfEntry = (entry: ResourceView): Traffic =>
  trafficOf(entry.at('Protocol'), entry.at('PortRange.From'), entry.at('PortRange.To'));

/** Entries are asked in the order of their numbers, and the first that fits decides. */
function isDeniedBefore(entry: ResourceView, port: number): boolean {
  const { value: source } = sourceOf(entry);
  const acl = entry.at('NetworkAclId').target;
  const number = entry.at('RuleNumber').number ?? 0;
  return (acl ? attached(acl, 'AWS::EC2::NetworkAclEntry', 'NetworkAclId') : []).some(
    (other) =>
      other.at('RuleAction').literal?.toLowerCase() === 'deny' &&
      !other.at('Egress').isTrue &&
      (other.at('RuleNumber').number ?? Infinity) < number &&
      // A path alike in both is the same property: IPv4 or IPv6.
      sourceOf(other).openness === 'open' &&
      sourceOf(other).value.path === source.path &&
      includesPort(trafficOfEntry(other), [port]),
  );
}
