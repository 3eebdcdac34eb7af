import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { judgeOpenIngress, type Traffic } from './traffic';

export const securityGroupOpensWebPortsOnly = defineRule({
  id: 'SecurityGroupOpensWebPortsOnly',
  title: 'Security group admits the internet to web ports alone',
  clauses: [cloudInfrastructure.clauses['CIP-6.1'], security.clauses['SEC-3.1.2']],
  severity: 'error',
  severityReason:
    'what is open to everyone is attacked within minutes, but a port of another protocol can be meant to be public',
  risk:
    'Whatever listens on the port is scanned and attacked from everywhere, whether or not it was meant to be ' +
    'public.',
  remedy:
    'Admit a range or a security group in place of `Peer.anyIpv4()`, and only port 443, or 80 to redirect ' +
    'from it, from everywhere: `addIngressRule(peer, Port.HTTPS)`.',
  cannotTell: 'the range of addresses, the protocol or a port is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html',
  ],
  cdkNag: ['AwsSolutions-EC23'],
  resources: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  check: (group) => judgeOpenIngress(group, (traffic) => !isWeb(traffic) && !isPathDiscovery(traffic)),
});

const isWeb = ({ protocol, from, to }: Traffic): boolean =>
  from === to && ((protocol === 'tcp' && (from === 80 || from === 443)) || (protocol === 'udp' && from === 443));

/** "Fragmentation needed" and "packet too big": without them large packets get lost. */
const isPathDiscovery = ({ protocol, from }: Traffic): boolean =>
  (protocol === 'icmp' && from === 3) || (protocol === 'icmpv6' && from === 2);
