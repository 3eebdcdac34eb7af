import { Match, type Template } from 'aws-cdk-lib/assertions';
import { InstanceClass, InstanceSize, InstanceType, Peer, SecurityGroup, SubnetType } from 'aws-cdk-lib/aws-ec2';
import type { Stack } from 'aws-cdk-lib/core';
import { EncryptedCache, type EncryptedCacheProps } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';
import { roleIn } from '../subjects/subject';
import { vpcIn } from '../surroundings';

const CACHE = 'AWS::ElastiCache::ReplicationGroup';
const USER = 'AWS::ElastiCache::User';

const cache = (stack: Stack, props: Partial<EncryptedCacheProps> = {}): EncryptedCache =>
  new EncryptedCache(stack, 'Store', { dataClass: 'confidential', vpc: vpcIn(stack), ...props });

const template = (place?: Place, props?: Partial<EncryptedCacheProps>): Template =>
  templateOf((stack) => cache(stack, props), place);

describe.each(Object.entries(FLAGS))('EncryptedCache with flags: %s', (_, flags) => {
  test('is encrypted by a customer key, speaks TLS alone, and knows its users', () => {
    template({ flags }).hasResourceProperties(CACHE, {
      Engine: 'valkey',
      Port: 16379,
      AtRestEncryptionEnabled: true,
      KmsKeyId: { 'Fn::GetAtt': ['StoreKey998AAA04', 'Arn'] },
      TransitEncryptionEnabled: true,
      TransitEncryptionMode: 'required',
      UserGroupIds: [{ Ref: 'StoreUserGroup3CA0B0C8' }],
      SnapshotRetentionLimit: 35,
      AutoMinorVersionUpgrade: true,
      Tags: Match.arrayWith([{ Key: 'DataClassification', Value: 'confidential' }]),
    });
  });

  test('keeps its logical ids, and the names that users sign in with', () => {
    const result = template({ flags });
    expect(logicalIds(result, CACHE)).toEqual(['StoreCache3902041F']);
    expect(logicalIds(result, 'AWS::KMS::Key')).toContain('StoreKey998AAA04');
    const name = 'acme-portal-prodstore-users-app-3c02ac63';
    result.hasResourceProperties(USER, { UserId: name, UserName: name });
  });
});

test('users sign in by IAM, and may do what they are told', () => {
  const result = template({}, { users: { shop: '~cart:* +@read +@write', reports: '~* +@read' } });
  const users = Object.values(result.findResources(USER)).map(({ Properties }) => Properties as unknown);
  expect(users).toMatchObject([
    { AccessString: 'on ~cart:* +@read +@write', AuthenticationMode: { Type: 'iam' } },
    { AccessString: 'on ~* +@read', AuthenticationMode: { Type: 'iam' } },
  ]);
  result.hasResourceProperties('AWS::ElastiCache::UserGroup', {
    UserIds: logicalIds(result, USER)
      .toReversed()
      .map((id) => ({ Ref: id })),
  });
});

test('without users there is one, that may not do what is dangerous', () => {
  template().hasResourceProperties(USER, { AccessString: 'on ~* +@all -@dangerous -@admin' });
});

test.each([
  ['prod', 1, true, 'Snapshot'],
  ['dev', 0, false, 'Delete'],
] as const)('in %s: %d replicas; failover: %s; deletion of the stack: %s', (environment, count, isMultiAz, policy) => {
  template({ environment }).hasResource(CACHE, {
    DeletionPolicy: policy,
    UpdateReplacePolicy: policy,
    Properties: { ReplicasPerNodeGroup: count, AutomaticFailoverEnabled: isMultiAz, MultiAZEnabled: isMultiAz },
  });
});

test('stands in isolated subnets alone, on nodes of the size that is asked for', () => {
  const result = template({}, { nodeType: InstanceType.of(InstanceClass.R7G, InstanceSize.LARGE) });
  result.hasResourceProperties(CACHE, {
    CacheNodeType: 'cache.r7g.large',
    CacheSubnetGroupName: { Ref: 'StoreSubnetsC17B207A' },
  });
  result.hasResourceProperties('AWS::ElastiCache::SubnetGroup', {
    SubnetIds: [
      { Ref: 'VpcIsolatedSubnet1SubnetDC3C6AF8' },
      { Ref: 'VpcIsolatedSubnet2SubnetB479B99C' },
      { Ref: 'VpcIsolatedSubnet3SubnetA80AB4AC' },
    ],
  });
});

test('delivers its logs to log groups with the key, in which personal data is masked', () => {
  const result = template();
  const groups = Object.entries(result.findResources('AWS::Logs::LogGroup')).filter(([id]) => id.startsWith('Store'));
  result.hasResourceProperties(CACHE, {
    LogDeliveryConfigurations: ['slow-log', 'engine-log'].map((LogType, index) => ({
      LogType,
      LogFormat: 'json',
      DestinationType: 'cloudwatch-logs',
      DestinationDetails: { CloudWatchLogsDetails: { LogGroup: { Ref: groups[index]?.[0] } } },
    })),
  });
  for (const [, { Properties }] of groups) {
    expect(Properties).toMatchObject({
      KmsKeyId: { 'Fn::GetAtt': ['StoreKey998AAA04', 'Arn'] },
      RetentionInDays: 90,
      DataProtectionPolicy: {},
    });
  }
});

test('lets a role sign in as one user, to this cache alone', () => {
  const result = templateOf((stack) => {
    cache(stack).grantConnect(roleIn(stack));
  });
  result.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: [
        {
          Action: 'elasticache:Connect',
          Effect: 'Allow',
          Resource: [
            {
              'Fn::Join': [
                '',
                Match.arrayWith([
                  ':elasticache:eu-central-1:333333333333:replicationgroup:',
                  { Ref: 'StoreCache3902041F' },
                ]),
              ],
            },
            { 'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp(':user:')])] },
          ],
        },
      ],
    },
  });
});

test('lets nobody in until it is told to, and then by security group and port', () => {
  template().resourceCountIs('AWS::EC2::SecurityGroupIngress', 0);
  const result = templateOf((stack) => {
    cache(stack).allowFrom(new SecurityGroup(stack, 'Shop', { vpc: vpcIn(stack, 'Other') }));
  });
  result.hasResourceProperties('AWS::EC2::SecurityGroupIngress', { FromPort: 16379, ToPort: 16379, IpProtocol: 'tcp' });
});

test.each<[string, string]>([
  ['~* +@all', "'~* +@all' for app"],
  ['~* +@read nopass', "'~* +@read nopass' for app"],
  ['allkeys -get allcommands', "'allkeys -get allcommands' for app"],
])('refuses a user with %s', (access, found) => {
  expect(() => cache(stackIn(), { users: { app: access } })).toThrow(
    `prod/Stack/Store: users is ${found}; ` +
      'allowed: keys and commands by name, such as ~orders:* +@read, and no nopass, see SIP-AC.1',
  );
});

test('refuses to have no user, and to grant what no user has', () => {
  expect(() => cache(stackIn(), { users: {} })).toThrow(
    'prod/Stack/Store: users is empty; allowed: at least one user, see SIP-AC.1',
  );
  const stack = stackIn();
  const store = cache(stack);
  expect(() => store.grantConnect(roleIn(stack), 'nobody')).toThrow(
    "prod/Stack/Store: user is 'nobody'; allowed: app, see SIP-AC.1",
  );
});

test('refuses subnets that are not isolated, and ranges of addresses as clients', () => {
  expect(() => cache(stackIn(), { vpcSubnets: { subnetType: SubnetType.PUBLIC } })).toThrow(
    'prod/Stack/Store: vpcSubnets is with prod/Stack/Vpc/Vpc/PublicSubnet1; allowed: isolated subnets, see CIP-6.5',
  );
  const store = cache(stackIn());
  expect(() => store.allowFrom(Peer.anyIpv4())).toThrow('client is a range of addresses');
});
