import { securityGroupNamesPorts } from '../../../lib/rules/network';
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
const inside = { CidrIp: '10.0.0.0/16' };

ruleTable(securityGroupNamesPorts, {
  compliant: [
    { name: 'one port from a range', properties: rules(tcp(8080, inside)), remedy: true },
    {
      name: 'all traffic among members of a group',
      properties: rules({ IpProtocol: '-1', SourceSecurityGroupId: 'sg-0123456789abcdef0' }),
    },
    { name: 'ping from a range', properties: rules({ IpProtocol: 'icmp', FromPort: -1, ToPort: -1, ...inside }) },
  ],
  violation: [
    {
      name: 'all traffic from a range',
      properties: rules({ IpProtocol: '-1', ...inside }),
      found: 'all traffic is open to 10.0.0.0/16',
      path: 'Properties.SecurityGroupIngress.0.CidrIp',
    },
    {
      name: 'every port from a range',
      properties: rules({ IpProtocol: 'tcp', FromPort: '0', ToPort: '65535', ...inside }),
      found: 'every tcp port is open to 10.0.0.0/16',
    },
    {
      name: 'a wide range of ports, by a rule of its own',
      type: standalone,
      properties: { IpProtocol: 'tcp', FromPort: 1024, ToPort: 9999, ...inside },
      found: 'tcp 1024-9999 is open to 10.0.0.0/16',
    },
  ],
  undecidable: [
    {
      name: 'the port is a parameter',
      properties: rules(tcp({ Ref: 'Range' }, inside)),
      template: range,
      path: 'Properties.SecurityGroupIngress.0.FromPort',
    },
  ],
  empty: { verdict: 'compliant', because: 'a security group admits nobody until a rule says so' },
});
