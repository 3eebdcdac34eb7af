import { securityGroupClosesDataPorts } from '../../../lib/rules/network';
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

ruleTable(securityGroupClosesDataPorts, {
  compliant: [
    {
      name: 'PostgreSQL from a group',
      properties: rules(tcp(5432, { SourceSecurityGroupId: 'sg-0123456789abcdef0' })),
      remedy: true,
    },
    { name: 'PostgreSQL from a private range', properties: rules(tcp(5432, { CidrIp: '10.0.0.0/16' })) },
    { name: 'HTTPS from everywhere, before no store', properties: rules(tcp(443)) },
  ],
  violation: [
    {
      name: 'PostgreSQL',
      properties: rules(tcp(5432)),
      found: 'tcp 5432 is open to 0.0.0.0/0',
      path: 'Properties.SecurityGroupIngress.0.CidrIp',
    },
    {
      name: 'Redis in IPv6, by a rule of its own',
      type: standalone,
      properties: tcp(6379, { CidrIpv6: '::/0' }),
      found: 'tcp 6379 is open to ::/0',
    },
    {
      name: 'a range that includes MySQL',
      properties: rules({ IpProtocol: 'tcp', FromPort: 3000, ToPort: '4000', CidrIp: '0.0.0.0/0' }),
      found: 'tcp 3000-4000 is open to 0.0.0.0/0',
    },
    { name: 'all traffic', properties: rules({ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }), found: /^all traffic/ },
    {
      name: 'a search domain, which listens on the port of the web',
      properties: rules(tcp(443)),
      others: {
        Search: {
          Type: 'AWS::OpenSearchService::Domain',
          Properties: { VPCOptions: { SecurityGroupIds: [{ 'Fn::GetAtt': ['Subject', 'GroupId'] }] } },
        },
      },
      found: 'tcp 443 is open to 0.0.0.0/0 before Search',
    },
    {
      name: 'a database on a port of its own, by a rule of its own',
      type: standalone,
      properties: { GroupId: { 'Fn::GetAtt': ['Group', 'GroupId'] }, ...tcp(15432) },
      others: {
        Group: { Type: 'AWS::EC2::SecurityGroup', Properties: {} },
        Database: {
          Type: 'AWS::RDS::DBCluster',
          Properties: { VpcSecurityGroupIds: [{ 'Fn::GetAtt': ['Group', 'GroupId'] }] },
        },
      },
      found: 'tcp 15432 is open to 0.0.0.0/0 before Database',
    },
  ],
  undecidable: [
    {
      name: 'PostgreSQL from a range that is a parameter',
      properties: rules(tcp(5432, { CidrIp: { Ref: 'Range' } })),
      template: range,
      path: 'Properties.SecurityGroupIngress.0.CidrIp',
    },
  ],
  empty: { verdict: 'compliant', because: 'a security group admits nobody until a rule says so' },
});
