import { securityGroupClosesAdminPorts } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

const rules = (...SecurityGroupIngress: readonly object[]) => ({ SecurityGroupIngress });
const tcp = (port: unknown, far: object = { CidrIp: '0.0.0.0/0' }) => ({
  IpProtocol: 'tcp',
  FromPort: port,
  ToPort: port,
  ...far,
});
const standalone = 'AWS::EC2::SecurityGroupIngress';
const range = { Parameters: { Range: { Type: 'String' } } };

ruleTable(securityGroupClosesAdminPorts, {
  compliant: [
    { name: 'SSH from a narrow range', properties: rules(tcp(22, { CidrIp: '192.0.2.0/24' })), remedy: true },
    { name: 'HTTPS from everywhere', properties: rules(tcp(443)) },
    {
      name: 'ping from everywhere, whose type is 8',
      properties: rules({ IpProtocol: 'icmp', FromPort: 8, ToPort: -1, CidrIp: '0.0.0.0/0' }),
    },
  ],
  violation: [
    {
      name: 'SSH',
      properties: rules(tcp(22)),
      found: 'tcp 22 is open to 0.0.0.0/0',
      path: 'Properties.SecurityGroupIngress.0.CidrIp',
    },
    {
      name: 'Remote Desktop over UDP',
      properties: rules({ ...tcp('3389'), IpProtocol: 'UDP' }),
      found: 'udp 3389 is open to 0.0.0.0/0',
    },
    {
      name: 'WinRM, by a rule of its own',
      type: standalone,
      properties: tcp(5986, { CidrIpv6: '::0/0' }),
      found: 'tcp 5986 is open to ::0/0',
    },
    {
      name: 'a range that includes SSH',
      properties: rules({ IpProtocol: 'tcp', FromPort: 0, ToPort: 1024, CidrIp: '0.0.0.0/0' }),
      found: 'tcp 0-1024 is open to 0.0.0.0/0',
    },
    {
      name: 'all traffic',
      properties: rules({ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }),
      found: 'all traffic is open to 0.0.0.0/0',
    },
  ],
  undecidable: [
    {
      name: 'SSH from a range that is a parameter',
      properties: rules(tcp(22, { CidrIp: { Ref: 'Range' } })),
      template: range,
      path: 'Properties.SecurityGroupIngress.0.CidrIp',
    },
    {
      name: 'the rules are a parameter',
      properties: { SecurityGroupIngress: { Ref: 'Range' } },
      template: range,
      path: 'Properties.SecurityGroupIngress',
    },
  ],
  empty: { verdict: 'compliant', because: 'a security group admits nobody until a rule says so' },
});
