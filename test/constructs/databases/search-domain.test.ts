import { Match, type Template } from 'aws-cdk-lib/assertions';
import { InstanceClass, InstanceSize, InstanceType, SecurityGroup, SubnetType } from 'aws-cdk-lib/aws-ec2';
import { EngineVersion } from 'aws-cdk-lib/aws-opensearchservice';
import { Size, type Stack } from 'aws-cdk-lib/core';
import { SearchDomain, type SearchDomainProps } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';
import { roleIn } from '../subjects/subject';
import { vpcIn } from '../surroundings';

const DOMAIN = 'AWS::OpenSearchService::Domain';
const GROUPS = {
  AUDIT_LOGS: 'StoreLogsAuditLogGroup35FBF443',
  ES_APPLICATION_LOGS: 'StoreLogsErrorsLogGroup9E786EA5',
  SEARCH_SLOW_LOGS: 'StoreLogsSlowSearchesLogGroup351A3506',
  INDEX_SLOW_LOGS: 'StoreLogsSlowIndexingLogGroup252AB90B',
};

const search = (stack: Stack, props: Partial<SearchDomainProps> = {}): SearchDomain =>
  new SearchDomain(stack, 'Store', {
    dataClass: 'confidential',
    vpc: vpcIn(stack),
    administrator: roleIn(stack),
    ...props,
  });

const template = (place?: Place, props?: Partial<SearchDomainProps>): Template =>
  templateOf((stack) => search(stack, props), place);

describe.each(Object.entries(FLAGS))('SearchDomain with flags: %s', (_, flags) => {
  test('is encrypted by a customer key and between nodes, over TLS 1.2, and knows its users', () => {
    template({ flags }).hasResourceProperties(DOMAIN, {
      EngineVersion: 'OpenSearch_2.19',
      EncryptionAtRestOptions: { Enabled: true, KmsKeyId: { Ref: 'StoreKey998AAA04' } },
      NodeToNodeEncryptionOptions: { Enabled: true },
      DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' },
      AdvancedSecurityOptions: {
        Enabled: true,
        InternalUserDatabaseEnabled: false,
        MasterUserOptions: { MasterUserARN: { 'Fn::GetAtt': ['AdministratorF23F67B6', 'Arn'] } },
      },
      SoftwareUpdateOptions: { AutoSoftwareUpdateEnabled: true },
      AccessPolicies: Match.absent(),
      Tags: Match.arrayWith([{ Key: 'DataClassification', Value: 'confidential' }]),
    });
  });

  test('in production has a node in each of three zones, and dedicated masters', () => {
    template({ flags }).hasResource(DOMAIN, {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        ClusterConfig: {
          DedicatedMasterEnabled: true,
          DedicatedMasterCount: 3,
          InstanceCount: 3,
          MultiAZWithStandbyEnabled: false,
          ZoneAwarenessEnabled: true,
          ZoneAwarenessConfig: { AvailabilityZoneCount: 3 },
        },
        VPCOptions: {
          SubnetIds: [
            { Ref: 'VpcIsolatedSubnet1SubnetDC3C6AF8' },
            { Ref: 'VpcIsolatedSubnet2SubnetB479B99C' },
            { Ref: 'VpcIsolatedSubnet3SubnetA80AB4AC' },
          ],
        },
      },
    });
  });

  test('keeps its logical ids', () => {
    const result = template({ flags });
    expect(logicalIds(result, DOMAIN)).toEqual(['StoreDomain6E7F6103']);
    expect(logicalIds(result, 'AWS::KMS::Key')).toContain('StoreKey998AAA04');
  });

  test('needs no function to let OpenSearch publish its logs', () => {
    const result = template({ flags });
    const functions = Object.keys(result.findResources('AWS::Lambda::Function'));
    expect(functions.filter((id) => !id.startsWith('Vpc'))).toEqual([]);
    const policies = Object.values(result.findResources('AWS::Logs::ResourcePolicy')).map((each) =>
      JSON.stringify(each),
    );
    const document = policies.find((each) => each.includes('es.amazonaws.com')) ?? '';
    for (const group of Object.values(GROUPS)) expect(document).toContain(group);
    expect(document).toContain('aws:SourceAccount');
  });
});

test('outside production it is one node in one zone, and goes with its stack', () => {
  template({ environment: 'dev' }).hasResource(DOMAIN, {
    DeletionPolicy: 'Delete',
    Properties: {
      ClusterConfig: { InstanceCount: 1, DedicatedMasterEnabled: false, ZoneAwarenessEnabled: false },
      VPCOptions: { SubnetIds: [{ Ref: 'VpcIsolatedSubnet1SubnetDC3C6AF8' }] },
    },
  });
});

test('has nodes of the size and number that are asked for', () => {
  const nodeType = InstanceType.of(InstanceClass.R7G, InstanceSize.XLARGE);
  template({}, { nodeType, nodesPerZone: 2, storage: Size.tebibytes(1) }).hasResourceProperties(DOMAIN, {
    ClusterConfig: { InstanceCount: 6, InstanceType: 'r7g.xlarge.search' },
    EBSOptions: { EBSEnabled: true, VolumeSize: 1024, VolumeType: 'gp3' },
  });
});

test('publishes every log to a group with the key; the audit log is kept longest', () => {
  const result = template();
  result.hasResourceProperties(DOMAIN, {
    LogPublishingOptions: Object.fromEntries(
      Object.entries(GROUPS).map(([log, id]) => [
        log,
        { Enabled: true, CloudWatchLogsLogGroupArn: { 'Fn::GetAtt': [id, 'Arn'] } },
      ]),
    ),
  });
  const groups = result.findResources('AWS::Logs::LogGroup');
  const daysOf = (id: string): unknown => groups[id]?.['Properties'];
  expect(daysOf(GROUPS.AUDIT_LOGS)).toMatchObject({ RetentionInDays: 2557 });
  expect(daysOf(GROUPS.SEARCH_SLOW_LOGS)).toMatchObject({ RetentionInDays: 90 });
});

test('lets clients in by security group, on HTTPS alone, and roles read an index', () => {
  const result = templateOf((stack) => {
    const store = search(stack);
    store.allowFrom(new SecurityGroup(stack, 'Portal', { vpc: vpcIn(stack, 'Other') }));
    store.domain.grantIndexRead('documents', roleIn(stack, 'Reader'));
  });
  result.hasResourceProperties('AWS::EC2::SecurityGroupIngress', { FromPort: 443, ToPort: 443, IpProtocol: 'tcp' });
  result.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: { Statement: [Match.objectLike({ Action: Match.arrayWith(['es:ESHttpGet']) })] },
  });
});

test('refuses versions out of support, and subnets that are not isolated', () => {
  expect(() => search(stackIn(), { version: EngineVersion.OPENSEARCH_1_0 })).toThrow(
    'prod/Stack/Store: version is OpenSearch_1.0; ' +
      'allowed: a version in standard support, such as OpenSearch_2.19, see CIP-6.7',
  );
  expect(() => search(stackIn(), { vpcSubnets: { subnetType: SubnetType.PUBLIC } })).toThrow(
    'prod/Stack/Store: vpcSubnets is with prod/Stack/Vpc/Vpc/PublicSubnet1; allowed: isolated subnets, see CIP-6.5',
  );
});
