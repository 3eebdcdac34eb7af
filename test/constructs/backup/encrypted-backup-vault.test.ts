import { Annotations, Match, type Template } from 'aws-cdk-lib/assertions';
import { BackupVault } from 'aws-cdk-lib/aws-backup';
import { App, Duration, Stack } from 'aws-cdk-lib/core';
import { AlertTopic, DataKey, EncryptedBackupVault, type EncryptedBackupVaultProps } from '../../../constructs';
import { Environment } from '../../../lib/engagement';
import { engagement, FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';

const VAULT = 'AWS::Backup::BackupVault';

const vault = (stack: Stack, props: Partial<EncryptedBackupVaultProps> = {}): EncryptedBackupVault =>
  new EncryptedBackupVault(stack, 'Backups', { dataClass: 'confidential', ...props });

const template = (place?: Place, props?: Partial<EncryptedBackupVaultProps>): Template =>
  templateOf((stack) => vault(stack, props), place);

interface Statement {
  readonly Sid: string;
  readonly Effect: string;
  readonly Action: unknown;
  readonly Condition?: unknown;
  readonly Principal: unknown;
}

const statements = (result: Template): Readonly<Record<string, Statement>> => {
  const [{ Properties } = { Properties: {} }] = Object.values(result.findResources(VAULT));
  const all = (Properties as { AccessPolicy: { Statement: Statement[] } }).AccessPolicy.Statement;
  return Object.fromEntries(all.map((each) => [each.Sid, each]));
};

describe.each(Object.entries(FLAGS))('EncryptedBackupVault with flags: %s', (_, flags) => {
  test('is encrypted by a key of its own', () => {
    template({ flags }).hasResourceProperties(VAULT, {
      EncryptionKeyArn: { 'Fn::GetAtt': ['BackupsKeyCDE6E041', 'Arn'] },
    });
  });

  test('denies everyone to delete, to shorten and to unlock', () => {
    const everyone = { Effect: 'Deny', Principal: { AWS: '*' }, Resource: '*' };
    const policy = statements(template({ flags }));
    expect(policy['NobodyDeletes']).toEqual({
      Sid: 'NobodyDeletes',
      ...everyone,
      Action: ['backup:DeleteRecoveryPoint', 'backup:UpdateRecoveryPointLifecycle'],
    });
    expect(policy['NobodyUnlocks']).toEqual({
      Sid: 'NobodyUnlocks',
      ...everyone,
      Action: ['backup:DeleteBackupVaultAccessPolicy', 'backup:DeleteBackupVaultLockConfiguration'],
    });
  });

  test('keeps its logical ids', () => {
    const result = template({ flags });
    expect(logicalIds(result, VAULT)).toEqual(['BackupsVault1F11AFCC']);
    expect(logicalIds(result, 'AWS::KMS::Key')).toContain('BackupsKeyCDE6E041');
  });
});

describe('the lock', () => {
  const lock = (place?: Place, props?: Partial<EncryptedBackupVaultProps>): unknown =>
    Object.values(template(place, props).findResources(VAULT))[0]?.['Properties'].LockConfiguration;

  test('is for ever in production, after two weeks', () => {
    expect(lock()).toEqual({ MinRetentionDays: 35, MaxRetentionDays: 70, ChangeableForDays: 14 });
  });

  test.each(['dev', 'stage'] as const)('can be taken away in %s', (environment) => {
    expect(lock({ environment })).toEqual({ MinRetentionDays: 35, MaxRetentionDays: 70 });
  });

  test.each([
    [7, 7, 14],
    [90, 35, 180],
    [36_500, 35, 36_500],
  ])('follows the days that backups are kept: %d', (retentionDays, MinRetentionDays, MaxRetentionDays) => {
    const stack = new Stack(new App(), 'Stack', { env: { account: '333333333333', region: 'eu-central-1' } });
    Environment.attach(stack, { engagement: { ...engagement, backups: { retentionDays } }, name: 'prod' });
    const { node } = vault(stack).vault;
    const { lockConfiguration } = node.defaultChild as unknown as { lockConfiguration: Record<string, number> };
    expect(lockConfiguration).toMatchObject({ minRetentionDays: MinRetentionDays, maxRetentionDays: MaxRetentionDays });
  });

  test('is announced in production, and not elsewhere', () => {
    const said = (place: Place): unknown[] => {
      const stack = stackIn(place);
      vault(stack, { coolingOff: Duration.days(30) });
      return Annotations.fromStack(stack).findInfo('*', Match.stringLikeRegexp('nobody can change or take away'));
    };
    expect(said({})).toHaveLength(1);
    expect(said({ environment: 'dev' })).toEqual([]);
  });

  test.each([
    [Duration.days(2), '2 days'],
    [Duration.days(31), '31 days'],
    [Duration.hours(100), '4 days 4 hours'],
  ])('refuses to cool off too shortly or for too long: %#', (coolingOff, value) => {
    expect(() => vault(stackIn(), { coolingOff })).toThrow(
      `prod/Stack/Backups: coolingOff is ${value}; allowed: 3 to 30 whole days, see CIP-7.3`,
    );
  });
});

test.each([
  ['prod', 'Retain'],
  ['dev', 'Delete'],
] as const)('in %s: %s', (environment, policy) => {
  template({ environment }).allResources(VAULT, { DeletionPolicy: policy, UpdateReplacePolicy: policy });
});

describe('copies', () => {
  test('come from its own account alone', () => {
    expect(statements(template())['CopiesFromNamedAccountsOnly']).toMatchObject({
      Effect: 'Deny',
      Action: 'backup:CopyIntoBackupVault',
      Condition: { StringNotEquals: { 'aws:PrincipalAccount': ['333333333333'] } },
    });
    expect(statements(template())).not.toHaveProperty('NamedAccountsCopyHere');
  });

  test('come from a registered vendor that is named', () => {
    const policy = statements(template({}, { copiesFrom: ['444444444444'] }));
    expect(policy['CopiesFromNamedAccountsOnly']?.Condition).toMatchObject({
      StringNotEquals: { 'aws:PrincipalAccount': ['333333333333', '444444444444'] },
    });
    expect(JSON.stringify(policy['NamedAccountsCopyHere'])).toMatch(
      /iam::444444444444:root.*CopyInto|CopyInto.*iam::4/,
    );
  });

  test.each([
    ['that of another environment', 'prod', '111111111111', '444444444444'],
    ['a vendor not registered for the environment', 'dev', '444444444444', 'none'],
  ] as const)('never from an account: %s', (_, environment, account, known) => {
    expect(() => vault(stackIn({ environment }), { copiesFrom: [account] })).toThrow(
      `${environment}/Stack/Backups: copiesFrom is '${account}'; allowed: accounts of vendors registered for ${environment}: ${known}, see CIP-10`,
    );
  });

  test('go to vaults of the account inside the residency, and to those that are named', () => {
    const result = templateOf((stack) => {
      const client = 'arn:aws:backup:eu-central-1:555555555555:backup-vault:client';
      vault(stack).allowCopiesTo(BackupVault.fromBackupVaultArn(stack, 'Client', client));
    });
    const own = (region: string): unknown => ({
      'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, `:backup:${region}:333333333333:backup-vault:*`]],
    });
    expect(statements(result)['CopiesToNamedVaultsOnly']).toMatchObject({
      Effect: 'Deny',
      Action: 'backup:CopyFromBackupVault',
      Condition: {
        'ForAllValues:ArnNotLike': {
          'backup:CopyTargets': [
            own('eu-central-1'),
            own('eu-west-1'),
            'arn:aws:backup:eu-central-1:555555555555:backup-vault:client',
          ],
        },
      },
    });
  });
});

test('tells who is on call about copies that failed, by a topic that AWS Backup may publish to for this account', () => {
  const result = template();
  result.hasResourceProperties(VAULT, {
    Notifications: {
      BackupVaultEvents: Match.arrayWith(['COPY_JOB_FAILED']),
      SNSTopicArn: { Ref: Match.stringLikeRegexp('^BlueprintOnCallAlerts') },
    },
  });
  result.hasResourceProperties('AWS::SNS::TopicPolicy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Effect: 'Allow',
          Action: 'sns:Publish',
          Principal: { Service: 'backup.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': '333333333333' } },
        }),
      ]),
    },
  });
});

test('takes a key, a name and a topic', () => {
  const result = templateOf((stack) => {
    const { key } = new DataKey(stack, 'Key', { dataClass: 'confidential' });
    const notifications = new AlertTopic(stack, 'Security', { contact: 'security' });
    const { vaultName } = vault(stack, { key, notifications, vaultName: 'backups' });
    expect(vaultName).toBe('backups');
  });
  result.hasResourceProperties(VAULT, {
    BackupVaultName: 'backups',
    EncryptionKeyArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Key'), 'Arn'] },
    Notifications: { SNSTopicArn: { Ref: Match.stringLikeRegexp('^Security') } },
  });
});

test('refuses a name that AWS Backup refuses', () => {
  expect(() => vault(stackIn(), { vaultName: 'no spaces' })).toThrow(
    "prod/Stack/Backups: vaultName is 'no spaces'; allowed: 2 to 50 letters, digits, hyphens and underscores, see CIP-7.3",
  );
});
