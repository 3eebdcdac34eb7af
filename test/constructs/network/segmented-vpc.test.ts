import { Match, type Template } from 'aws-cdk-lib/assertions';
import { InterfaceVpcEndpointAwsService as Service } from 'aws-cdk-lib/aws-ec2';
import { App, Stack, Stage } from 'aws-cdk-lib/core';
import { SegmentedVpc, type SegmentedVpcProps } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';

const SUBNET = 'AWS::EC2::Subnet';
const ENTRY = 'AWS::EC2::NetworkAclEntry';
const ENDPOINT = 'AWS::EC2::VPCEndpoint';

const network = (stack: Stack, props: Partial<SegmentedVpcProps> = {}): SegmentedVpc =>
  new SegmentedVpc(stack, 'Network', { ipv4Cidr: '10.20.0.0/16', interfaceEndpoints: [], ...props });

const template = (place?: Place, props?: Partial<SegmentedVpcProps>): Template =>
  templateOf((stack) => network(stack, props), place);

const properties = (result: Template, type: string): Record<string, unknown>[] =>
  Object.values(result.findResources(type)).map(({ Properties }) => Properties as Record<string, unknown>);

const zonesIn = (region: string): readonly string[] => {
  const stack = new Stack(new App(), 'Stack', { env: { region, account: '333333333333' } });
  return network(stack).vpc.availabilityZones;
};

describe.each(Object.entries(FLAGS))('SegmentedVpc with flags: %s', (_, flags) => {
  test('has three tiers in three zones, of equal ranges, and gives out no public address', () => {
    const subnets = properties(template({ flags }), SUBNET);
    expect(
      subnets.map(({ AvailabilityZone, CidrBlock }) => `${String(AvailabilityZone)} ${String(CidrBlock)}`),
    ).toEqual(
      [0, 1, 2].flatMap((tier) =>
        ['a', 'b', 'c'].map((zone, index) => `eu-central-1${zone} 10.20.${String((tier * 3 + index) * 16)}.0/20`),
      ),
    );
    expect(subnets.every(({ MapPublicIpOnLaunch }) => MapPublicIpOnLaunch === false)).toBe(true);
  });

  test('asks nothing of AWS', () => {
    const stack = stackIn({ flags });
    network(stack);
    expect(Stage.of(stack)?.synth().manifest.missing).toBeUndefined();
  });

  test('closes the default security group by a function that can do nothing else', () => {
    const result = template({ flags });
    const group = { 'Fn::GetAtt': ['NetworkVpc7FB7348F', 'DefaultSecurityGroup'] };
    result.hasResourceProperties('Custom::VpcRestrictDefaultSG', { DefaultSecurityGroupId: group });
    result.hasResourceProperties('AWS::IAM::Policy', {
      PolicyName: Match.stringLikeRegexp('^NetworkDefaultGroupRole'),
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: ['ec2:RevokeSecurityGroupEgress', 'ec2:RevokeSecurityGroupIngress'],
            Resource: { 'Fn::Join': ['', Match.arrayWith([group])] },
          }),
        ]),
      },
    });
  });

  test('logs all traffic and all lookups', () => {
    const result = template({ flags });
    result.hasResourceProperties('AWS::EC2::FlowLog', {
      ResourceId: { Ref: 'NetworkVpc7FB7348F' },
      TrafficType: 'ALL',
      LogDestination: { 'Fn::GetAtt': ['NetworkFlowsLogGroupEBEF1422', 'Arn'] },
      LogFormat: Match.stringLikeRegexp('pkt-srcaddr'),
    });
    result.hasResourceProperties('AWS::Route53Resolver::ResolverQueryLoggingConfig', {
      DestinationArn: { 'Fn::GetAtt': ['NetworkQueriesLogGroup5D41D889', 'Arn'] },
    });
    result.hasResourceProperties('AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation', {
      ResourceId: { Ref: 'NetworkVpc7FB7348F' },
    });
    expect(JSON.stringify(properties(result, 'AWS::Logs::ResourcePolicy'))).toContain('aws:SourceAccount');
    result.hasResourceProperties('AWS::Logs::LogGroup', {
      RetentionInDays: 365,
      Tags: Match.arrayWith([{ Key: 'LogClass', Value: 'access' }]),
    });
  });

  test('keeps the logical ids of the network and its logs', () => {
    const result = template({ flags });
    expect(logicalIds(result, 'AWS::EC2::VPC')).toEqual(['NetworkVpc7FB7348F']);
    expect(logicalIds(result, SUBNET)).toEqual([
      'NetworkVpcIsolatedSubnet1Subnet0400477E',
      'NetworkVpcIsolatedSubnet2SubnetF65B365A',
      'NetworkVpcIsolatedSubnet3Subnet8C12D961',
      'NetworkVpcPrivateSubnet1Subnet6DD86AE6',
      'NetworkVpcPrivateSubnet2Subnet1BDBE877',
      'NetworkVpcPrivateSubnet3Subnet8ABFAF5C',
      'NetworkVpcPublicSubnet1Subnet36933139',
      'NetworkVpcPublicSubnet2SubnetC427CCE0',
      'NetworkVpcPublicSubnet3Subnet4BBF7F47',
    ]);
    expect(logicalIds(result, 'AWS::Logs::LogGroup')).toEqual([
      'NetworkDefaultGroupLogsLogGroup97DCFB6E',
      'NetworkFlowsLogGroupEBEF1422',
      'NetworkQueriesLogGroup5D41D889',
    ]);
    expect(logicalIds(result, 'AWS::KMS::Key')).toEqual(['NetworkKey5494BDD7']);
  });
});

test('elsewhere than in production there are two zones, and the third keeps its addresses', () => {
  const subnets = properties(template({ environment: 'dev' }), SUBNET).map(({ CidrBlock }) => CidrBlock);
  expect(subnets).toEqual([0, 1, 3, 4, 6, 7].map((place) => `10.20.${String(place * 16)}.0/20`));
});

test.each([
  ['prod', undefined, 3],
  ['dev', undefined, 1],
  ['prod', 'single', 1],
  ['dev', 'resilient', 2],
  ['prod', 'none', 0],
] as const)('in %s, egress %s: %s NAT gateways', (environment, egress, count) => {
  const result = template({ environment }, egress ? { egress } : {});
  result.resourceCountIs('AWS::EC2::NatGateway', count);
});

test('without egress private subnets keep their names and lose their way out', () => {
  const [none, some] = (['none', 'single'] as const).map((egress) => template({}, { egress }));
  if (!none || !some) throw new Error('two templates');
  expect(logicalIds(none, SUBNET)).toEqual(logicalIds(some, SUBNET));
  const routes = properties(none, 'AWS::EC2::Route');
  expect(routes.map(({ GatewayId }) => GatewayId)).toEqual(Array(3).fill({ Ref: 'NetworkVpcIGW6BEA7B02' }));
});

test.each([
  ['eu-west-1', ['eu-west-1a', 'eu-west-1b', 'eu-west-1c']],
  ['ap-northeast-1', ['ap-northeast-1a', 'ap-northeast-1c', 'ap-northeast-1d']],
  ['ca-central-1', ['ca-central-1a', 'ca-central-1b', 'ca-central-1d']],
])('the zones of %s are those that every account has', (region, zones) => {
  expect(zonesIn(region)).toEqual(zones);
});

test('a stack for any region asks CloudFormation for the zones', () => {
  const stack = new Stack(new App(), 'Stack');
  const { vpc } = network(stack);
  expect(stack.resolve(vpc.availabilityZones[2])).toEqual({ 'Fn::Select': [2, { 'Fn::GetAZs': '' }] });
});

test('isolated subnets talk to the network alone, and nobody administers from the internet', () => {
  const entries = properties(template(), ENTRY);
  const of = (tier: string): Record<string, unknown>[] =>
    entries.filter(({ NetworkAclId }) => JSON.stringify(NetworkAclId).includes(`Network${tier}Acl`));
  expect(of('Isolated').map(({ CidrBlock, RuleAction }) => [CidrBlock, RuleAction])).toEqual([
    ['10.20.0.0/16', 'allow'],
    ['10.20.0.0/16', 'allow'],
  ]);
  for (const tier of ['Public', 'Private']) {
    const remoteDesktop = of(tier).find(({ PortRange }) => JSON.stringify(PortRange) === '{"From":3389,"To":3389}');
    expect(remoteDesktop).toMatchObject({ RuleAction: 'deny', CidrBlock: '0.0.0.0/0' });
    const answers = of(tier).filter(({ RuleNumber }) => [400, 401].includes(Number(RuleNumber)));
    expect(answers.map(({ PortRange }) => PortRange)).toEqual(
      expect.arrayContaining([
        { From: 1024, To: 3388 },
        { From: 3390, To: 65535 },
      ]),
    );
    expect(Number(remoteDesktop?.['RuleNumber'])).toBeLessThan(400);
  }
  const ports = of('Private').flatMap(({ PortRange }) => (PortRange ? [(PortRange as { From: number }).From] : []));
  expect(ports).not.toContain(443);
});

test('each subnet has the ACL of its tier', () => {
  template().resourceCountIs('AWS::EC2::SubnetNetworkAclAssociation', 9);
});

test('stores are reached by endpoints that let in the account alone, from the tiers that may leave', () => {
  const result = template();
  const own = { 'aws:PrincipalAccount': '333333333333', 'aws:ResourceAccount': '333333333333' };
  result.resourcePropertiesCountIs(
    ENDPOINT,
    {
      VpcEndpointType: 'Gateway',
      PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Condition: { StringEquals: own } })]) },
    },
    2,
  );
  for (const { RouteTableIds } of properties(result, ENDPOINT)) {
    expect(RouteTableIds).toHaveLength(6);
    expect(JSON.stringify(RouteTableIds)).not.toContain('Isolated');
  }
});

test("AWS's own buckets can be read, and CloudFormation answered", () => {
  const [s3] = properties(template(), ENDPOINT).filter(({ ServiceName }) =>
    JSON.stringify(ServiceName).includes('.s3'),
  );
  const statements = (s3?.['PolicyDocument'] as { Statement: { Action: string; Condition?: unknown }[] }).Statement;
  const open = statements.filter(({ Condition }) => Condition === undefined);
  expect(open.map(({ Action }) => Action)).toEqual(['s3:GetObject', 's3:PutObject']);
  expect(JSON.stringify(open[0])).toContain(':s3:::prod-eu-central-1-starport-layer-bucket/*');
  expect(JSON.stringify(open[1])).toContain(':s3:::cloudformation-custom-resource-response-eucentral1/*');
});

test('services are reached by endpoints in private subnets, behind a group that lets in the network alone', () => {
  const result = template({}, { interfaceEndpoints: [Service.KMS, Service.SSM] });
  result.resourceCountIs(ENDPOINT, 4);
  result.hasResourceProperties(ENDPOINT, {
    ServiceName: 'com.amazonaws.eu-central-1.ssm',
    PrivateDnsEnabled: true,
    PolicyDocument: {
      Statement: [Match.objectLike({ Condition: { StringEquals: { 'aws:PrincipalAccount': '333333333333' } } })],
    },
  });
  result.hasResourceProperties('AWS::EC2::SecurityGroup', {
    SecurityGroupIngress: [Match.objectLike({ CidrIp: '10.20.0.0/16', FromPort: 443, ToPort: 443 })],
    SecurityGroupEgress: [Match.objectLike({ CidrIp: '255.255.255.255/32' })],
  });
});

test('the usual endpoints are there if nothing is said', () => {
  const services = properties(
    templateOf((stack) => new SegmentedVpc(stack, 'Network', { ipv4Cidr: '10.20.0.0/16' })),
    ENDPOINT,
  ).flatMap(({ ServiceName }) => (typeof ServiceName === 'string' ? [ServiceName.split('.').slice(3).join('.')] : []));
  expect(services.sort()).toEqual([
    'ec2messages',
    'ecr.api',
    'ecr.dkr',
    'kms',
    'logs',
    'secretsmanager',
    'ssm',
    'ssmmessages',
    'sts',
  ]);
});

test('an organisation can be let through in place of the account', () => {
  template({}, { organizationId: 'o-a1b2c3d4e5', interfaceEndpoints: [Service.KMS] }).allResourcesProperties(ENDPOINT, {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5', 'aws:ResourceOrgID': 'o-a1b2c3d4e5' } },
        }),
      ]),
    },
  });
});

test('names that carry data are blocked, and those of the lists', () => {
  template({}, { blockedDomainLists: ['rslvr-fdl-1a2b'] }).hasResourceProperties(
    'AWS::Route53Resolver::FirewallRuleGroup',
    {
      FirewallRules: [
        Match.objectLike({ Action: 'BLOCK', FirewallDomainListId: 'rslvr-fdl-1a2b' }),
        ...['DGA', 'DNS_TUNNELING', 'DICTIONARY_DGA'].map((DnsThreatProtection) =>
          Match.objectLike({ Action: 'BLOCK', DnsThreatProtection, ConfidenceThreshold: 'HIGH' }),
        ),
      ],
    },
  );
});

test.each([
  ['8.8.0.0/16', "'8.8.0.0/16'"],
  ['10.20.0.0/24', "'10.20.0.0/24'"],
  ['10.20.1.0/16', "'10.20.1.0/16'"],
  ['172.32.0.0/16', "'172.32.0.0/16'"],
  ['10.20.0.0', "'10.20.0.0'"],
])('refuses %s as range', (ipv4Cidr, value) => {
  expect(() => network(stackIn(), { ipv4Cidr })).toThrow(
    `prod/Stack/Network: ipv4Cidr is ${value}; allowed: a range of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16, ` +
      'from /16 to /22, such as 10.20.0.0/16, see CIP-6.5',
  );
});

test('refuses zones that are too few, of another region, or not to be known', () => {
  const refusal = 'allowed: two or three zones of the region, see SEC-9.4';
  const given = (availabilityZones: string[]) => () => network(stackIn(), { availabilityZones });
  expect(given(['eu-central-1a'])).toThrow(`prod/Stack/Network: availabilityZones is eu-central-1a; ${refusal}`);
  expect(given([])).toThrow(`availabilityZones is empty; ${refusal}`);
  expect(given(['eu-central-1a', 'eu-west-1b'])).toThrow(`is eu-central-1a, eu-west-1b; ${refusal}`);
  expect(given(['eu-central-1a', 'eu-central-1a'])).toThrow(refusal);
  expect(() => zonesIn('us-west-1')).toThrow(
    `availabilityZones is absent in us-west-1, where each account has zones of its own; ${refusal}`,
  );
});

test('refuses ids that are none', () => {
  expect(() => network(stackIn(), { organizationId: 'r-a1b2' })).toThrow(
    "organizationId is 'r-a1b2'; allowed: an id such as o-a1b2c3d4e5, see CIP-6.1",
  );
  expect(() => network(stackIn(), { blockedDomainLists: ['AWSManagedDomainsMalwareDomainList'] })).toThrow(
    "blockedDomainLists is 'AWSManagedDomainsMalwareDomainList'; allowed: ids such as rslvr-fdl-1a2b3c4d5e6f, see CIP-6.1",
  );
});
