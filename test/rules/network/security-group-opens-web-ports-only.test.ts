import { securityGroupOpensWebPortsOnly } from '../../../lib/rules/network';
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

ruleTable(securityGroupOpensWebPortsOnly, {
  compliant: [
    { name: 'HTTPS from everywhere', properties: rules(tcp(443)), remedy: true },
    { name: 'HTTP from everywhere, to redirect', properties: rules(tcp('80', { CidrIpv6: '::/0' })) },
    { name: 'HTTP/3 from everywhere', properties: rules({ ...tcp(443), IpProtocol: '17' }) },
    { name: 'any port from a private range', properties: rules(tcp(8080, { CidrIp: '10.0.0.0/8' })) },
    {
      name: 'any port from the addresses of the VPC',
      properties: rules(tcp(8080, { CidrIp: { 'Fn::GetAtt': ['Vpc', 'CidrBlock'] } })),
      others: { Vpc: { Type: 'AWS::EC2::VPC', Properties: {} } },
    },
    { name: 'any port from unique local IPv6 addresses', properties: rules(tcp(8080, { CidrIpv6: 'fd00::/8' })) },
    {
      name: 'any port from one host that is not known yet',
      properties: rules(tcp(8080, { CidrIp: { 'Fn::Join': ['', [{ Ref: 'Range' }, '/32']] } })),
      template: range,
    },
    {
      name: 'any port from another group, by a rule of its own',
      type: standalone,
      properties: tcp(8080, { SourceSecurityGroupId: 'sg-0123456789abcdef0' }),
    },
    {
      name: 'any port from a prefix list with narrow ranges',
      properties: rules(tcp(8080, { SourcePrefixListId: { Ref: 'List' } })),
      others: { List: { Type: 'AWS::EC2::PrefixList', Properties: { Entries: [{ Cidr: '192.0.2.0/24' }] } } },
    },
    {
      name: 'the ICMP message that path discovery needs',
      properties: rules({ IpProtocol: 'icmp', FromPort: 3, ToPort: 4, CidrIp: '0.0.0.0/0' }),
    },
  ],
  violation: [
    {
      name: 'another port',
      properties: rules(tcp(8080)),
      found: 'tcp 8080 is open to 0.0.0.0/0',
      path: 'Properties.SecurityGroupIngress.0.CidrIp',
    },
    {
      name: 'one rule that is not in a list',
      properties: { SecurityGroupIngress: tcp('8080') },
      found: 'tcp 8080 is open to 0.0.0.0/0',
    },
    {
      name: 'a rule that stands by itself',
      type: standalone,
      properties: tcp(8080, { CidrIpv6: '::/0' }),
      found: 'tcp 8080 is open to ::/0',
      path: 'Properties.CidrIpv6',
    },
    { name: 'IPv6 in another spelling', properties: rules(tcp(8080, { CidrIpv6: '0000::0/0' })), found: /0000::0\/0$/ },
    { name: 'all routed IPv6 addresses', properties: rules(tcp(8080, { CidrIpv6: '2000::/3' })), found: /2000::\/3$/ },
    {
      name: 'the upper half of all addresses',
      properties: rules(tcp(8080, { CidrIp: '128.0.0.0/1' })),
      found: /128\.0\.0\.0\/1$/,
    },
    {
      name: 'a narrow range, and everything in IPv6',
      properties: rules(tcp(8080, { CidrIp: '192.0.2.0/24', CidrIpv6: '::/0' })),
      found: /::\/0$/,
    },
    {
      name: 'every protocol',
      properties: rules({ IpProtocol: -1, CidrIp: '0.0.0.0/0' }),
      found: 'all traffic is open to 0.0.0.0/0',
    },
    {
      name: 'a protocol by its number, without ports',
      properties: rules({ IpProtocol: '6', CidrIp: '0.0.0.0/0' }),
      found: 'every tcp port is open to 0.0.0.0/0',
    },
    {
      name: 'ports that are -1',
      properties: rules({ IpProtocol: 'tcp', FromPort: -1, ToPort: -1, CidrIp: '0.0.0.0/0' }),
      found: /^every tcp port/,
    },
    {
      name: 'a protocol without ports',
      properties: rules({ IpProtocol: '50', CidrIp: '0.0.0.0/0' }),
      found: 'protocol 50 is open to 0.0.0.0/0',
    },
    {
      name: 'every ICMP message',
      properties: rules({ IpProtocol: 'icmp', FromPort: -1, ToPort: -1, CidrIp: '0.0.0.0/0' }),
      found: 'icmp is open to 0.0.0.0/0',
    },
    {
      name: 'a range around a web port',
      properties: rules({ IpProtocol: 'tcp', FromPort: 443, ToPort: 444, CidrIp: '0.0.0.0/0' }),
      found: 'tcp 443-444 is open to 0.0.0.0/0',
    },
    {
      name: 'a prefix list that holds everything',
      properties: rules(tcp(8080, { SourcePrefixListId: { Ref: 'List' } })),
      others: {
        List: {
          Type: 'AWS::EC2::PrefixList',
          Properties: { Entries: [{ Cidr: '192.0.2.0/24' }, { Cidr: '0.0.0.0/0' }] },
        },
      },
      found: /^tcp 8080 is open to/,
    },
    {
      name: 'a mapping, in one branch of a condition',
      properties: rules(tcp(8080, { CidrIp: { 'Fn::If': ['Open', '0.0.0.0/0', '10.0.0.0/8'] } })),
      template: { Conditions: { Open: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111111111111'] } } },
      found: 'tcp 8080 is open to 0.0.0.0/0 (when Open is true)',
    },
  ],
  undecidable: [
    {
      name: 'the range is a parameter',
      properties: rules(tcp(8080, { CidrIp: { Ref: 'Range' } })),
      template: range,
      path: 'Properties.SecurityGroupIngress.0.CidrIp',
    },
    {
      name: 'the port is a parameter',
      properties: rules(tcp({ Ref: 'Range' })),
      template: range,
      path: 'Properties.SecurityGroupIngress.0.FromPort',
    },
    {
      name: 'the prefix list is a parameter',
      properties: rules(tcp(8080, { SourcePrefixListId: { Ref: 'Range' } })),
      template: range,
      path: 'Properties.SecurityGroupIngress.0.SourcePrefixListId',
    },
  ],
  empty: { verdict: 'compliant', because: 'a security group admits nobody until a rule says so' },
});
