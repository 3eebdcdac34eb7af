import { Match, type Template } from 'aws-cdk-lib/assertions';
import { Peer, SecurityGroup, SubnetType } from 'aws-cdk-lib/aws-ec2';
import type { Stack } from 'aws-cdk-lib/core';
import { EncryptedFileSystem, type EncryptedFileSystemProps } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';
import { roleIn } from '../subjects/subject';
import { vpcIn } from '../surroundings';

const FILE_SYSTEM = 'AWS::EFS::FileSystem';

const files = (stack: Stack, props: Partial<EncryptedFileSystemProps> = {}): EncryptedFileSystem =>
  new EncryptedFileSystem(stack, 'Store', { dataClass: 'confidential', vpc: vpcIn(stack), ...props });

const template = (place?: Place, props?: Partial<EncryptedFileSystemProps>): Template =>
  templateOf((stack) => files(stack, props), place);

describe.each(Object.entries(FLAGS))('EncryptedFileSystem with flags: %s', (_, flags) => {
  test('is encrypted by a customer key, backed up, and moves to cheaper storage by itself', () => {
    template({ flags }).hasResourceProperties(FILE_SYSTEM, {
      Encrypted: true,
      KmsKeyId: { 'Fn::GetAtt': ['StoreKey998AAA04', 'Arn'] },
      BackupPolicy: { Status: 'ENABLED' },
      LifecyclePolicies: [
        { TransitionToIA: 'AFTER_30_DAYS' },
        { TransitionToPrimaryStorageClass: 'AFTER_1_ACCESS' },
        { TransitionToArchive: 'AFTER_90_DAYS' },
      ],
      FileSystemTags: Match.arrayWith([{ Key: 'DataClassification', Value: 'confidential' }]),
    });
  });

  test('lets nobody mount it without TLS, nor past its access point, nor anonymously', () => {
    const everyone = { Effect: 'Deny', Principal: { AWS: '*' } };
    const result = templateOf(
      (stack) => {
        files(stack).fileSystem.grantRead(roleIn(stack));
      },
      { flags },
    );
    result.hasResourceProperties(FILE_SYSTEM, {
      FileSystemPolicy: {
        Statement: [
          { ...everyone, Action: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
          {
            ...everyone,
            Action: [
              'elasticfilesystem:ClientMount',
              'elasticfilesystem:ClientRootAccess',
              'elasticfilesystem:ClientWrite',
            ],
            Condition: { Null: { 'elasticfilesystem:AccessPointArn': 'true' } },
          },
        ],
      },
    });
  });

  test('keeps its logical ids', () => {
    const result = template({ flags });
    expect(logicalIds(result, FILE_SYSTEM)).toEqual(['StoreFileSystem91D10996']);
    expect(logicalIds(result, 'AWS::KMS::Key')).toContain('StoreKey998AAA04');
  });

  test('has a mount target in each isolated subnet, and nowhere else', () => {
    const targets = Object.values(template({ flags }).findResources('AWS::EFS::MountTarget'));
    expect(targets.map(({ Properties }) => (Properties as { SubnetId: unknown }).SubnetId)).toEqual([
      { Ref: 'VpcIsolatedSubnet1SubnetDC3C6AF8' },
      { Ref: 'VpcIsolatedSubnet2SubnetB479B99C' },
      { Ref: 'VpcIsolatedSubnet3SubnetA80AB4AC' },
    ]);
  });
});

test('the access point shows one directory, as one user that is not root', () => {
  template({}, { path: '/uploads' }).hasResourceProperties('AWS::EFS::AccessPoint', {
    PosixUser: { Uid: '1000', Gid: '1000' },
    RootDirectory: { Path: '/uploads', CreationInfo: { OwnerUid: '1000', OwnerGid: '1000', Permissions: '750' } },
  });
});

test.each([
  ['prod', 'Retain'],
  ['dev', 'Delete'],
] as const)('in %s: %s', (environment, policy) => {
  template({ environment }).hasResource(FILE_SYSTEM, { DeletionPolicy: policy, UpdateReplacePolicy: policy });
});

test('clients come in by security group, on NFS alone, and roles mount through the interface of the CDK', () => {
  const result = templateOf((stack) => {
    const store = files(stack);
    store.allowFrom(new SecurityGroup(stack, 'Portal', { vpc: vpcIn(stack, 'Other') }));
    store.fileSystem.grantReadWrite(roleIn(stack));
  });
  result.hasResourceProperties('AWS::EC2::SecurityGroupIngress', { FromPort: 2049, ToPort: 2049, IpProtocol: 'tcp' });
  result.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: [Match.objectLike({ Action: ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'] })],
    },
  });
});

test('refuses the root as directory, subnets that are not isolated, and ranges of addresses', () => {
  expect(() => files(stackIn(), { path: '/' })).toThrow(
    "prod/Stack/Store: path is '/'; allowed: a directory below the root, such as /data, see SIP-AC.1",
  );
  expect(() => files(stackIn(), { vpcSubnets: { subnetType: SubnetType.PUBLIC } })).toThrow(
    'prod/Stack/Store: vpcSubnets is with prod/Stack/Vpc/Vpc/PublicSubnet1; allowed: isolated subnets, see CIP-6.5',
  );
  const store = files(stackIn());
  expect(() => store.allowFrom(Peer.anyIpv4())).toThrow('client is a range of addresses');
});
