import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { ADMIN_PORTS } from './ports';
import { includesPort, judgeOpenIngress } from './traffic';

export const securityGroupClosesAdminPorts = defineRule({
  id: 'SecurityGroupClosesAdminPorts',
  title: 'Security group keeps ports of administration closed to the internet',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-6.9'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'fatal',
  severityReason:
    'a shell or a desktop that everyone may try passwords on is never needed, since Session Manager opens no port',
  risk:
    'Passwords and unpatched services behind SSH, Remote Desktop and their like are tried out from ' +
    'everywhere, all the time.',
  remedy:
    'Remove the rule and enter by Session Manager, or admit a narrow range of addresses in place of ' +
    '`Peer.anyIpv4()`.',
  cannotTell: 'the range of addresses, the protocol or a port is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html',
    'https://docs.aws.amazon.com/config/latest/developerguide/restricted-ssh.html',
  ],
  cdkNag: [
    'AwsSolutions-EC23',
    'HIPAA.Security-EC2RestrictedSSH',
    'NIST.800.53.R4-EC2RestrictedSSH',
    'NIST.800.53.R5-EC2RestrictedSSH',
    'PCI.DSS.321-EC2RestrictedSSH',
    'HIPAA.Security-EC2RestrictedCommonPorts',
    'NIST.800.53.R4-EC2RestrictedCommonPorts',
    'NIST.800.53.R5-EC2RestrictedCommonPorts',
    'PCI.DSS.321-EC2RestrictedCommonPorts',
  ],
  resources: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  check: (group) => judgeOpenIngress(group, (traffic) => includesPort(traffic, ADMIN_PORTS)),
});
