import { Match, Template } from 'aws-cdk-lib/assertions';
import { BackupVault, type IBackupVault } from 'aws-cdk-lib/aws-backup';
import { AttributeType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { App, Stack, Stage, Tags } from 'aws-cdk-lib/core';
import {
  BackupCopyVault,
  BackupPlan,
  type BackupPlanProps,
  EncryptedBucket,
  recoverable,
  RecoveryObjective,
  recoveryRunbooks,
} from '../../../constructs';
import { judge } from '../../../lib/engine';
import { backupRules, dataStoreInBackupPlan, s3BucketInBackupPlan } from '../../../lib/rules/backup';
import { FLAGS, logicalIds, type Place, stackIn, templateOf, viewOf } from '../harness';

const PLAN = 'AWS::Backup::BackupPlan';
const SELECTION = 'AWS::Backup::BackupSelection';
const ALARM = 'AWS::CloudWatch::Alarm';
const runbook = 'https://wiki.acme.example/recovery';

const plan = (stack: Stack, props: Partial<BackupPlanProps> = {}): BackupPlan =>
  new BackupPlan(stack, 'Backups', { dataClass: 'confidential', runbook, ...props });

const template = (place?: Place, props?: Partial<BackupPlanProps>): Template =>
  templateOf((stack) => plan(stack, props), place);

const vaultIn = (stack: Stack, place: string): IBackupVault =>
  BackupVault.fromBackupVaultArn(stack, place, `arn:aws:backup:${place}:backup-vault:copies`);

interface PlanRule {
  readonly RuleName: string;
  readonly CopyActions?: readonly object[];
}

const rules = (result: Template): readonly PlanRule[] =>
  Object.values(result.findResources(PLAN)).flatMap(
    ({ Properties }) => (Properties as { BackupPlan: { BackupPlanRule: PlanRule[] } }).BackupPlan.BackupPlanRule,
  );

describe.each(Object.entries(FLAGS))('BackupPlan with flags: %s', (_, flags) => {
  test('takes snapshots by the objective of its tier, and copies them to the recovery region', () => {
    const result = template({ flags }, { recoveryTier: 'standard' });
    expect(rules(result)).toMatchObject([
      {
        RuleName: 'Snapshots',
        ScheduleExpression: 'cron(0 0/12 * * ? *)',
        StartWindowMinutes: 180,
        CompletionWindowMinutes: 540,
        Lifecycle: { DeleteAfterDays: 35 },
        CopyActions: [
          {
            Lifecycle: { DeleteAfterDays: 35 },
          },
        ],
      },
    ]);
    expect(JSON.stringify(rules(result)[0]?.CopyActions)).toContain(
      ':backup:eu-west-1:333333333333:backup-vault:prod-backup-copies"',
    );
    result.hasResourceProperties(PLAN, { BackupPlanTags: { RecoveryTier: 'standard' } });
  });

  test('backs up continuously where snapshots are too rare', () => {
    expect(rules(template({ flags }, { recoveryTier: 'critical' }))).toMatchObject([
      { RuleName: 'Continuous', EnableContinuousBackup: true, Lifecycle: { DeleteAfterDays: 35 } },
      { RuleName: 'Snapshots', ScheduleExpression: 'cron(0 0/1 * * ? *)' },
    ]);
  });

  test('selects what has the tags of its tier and of its environment', () => {
    template({ flags }).hasResourceProperties(SELECTION, {
      BackupSelection: {
        Resources: ['*'],
        Conditions: {
          StringEquals: [
            { ConditionKey: 'aws:ResourceTag/RecoveryTier', ConditionValue: 'critical' },
            { ConditionKey: 'aws:ResourceTag/Environment', ConditionValue: 'prod' },
          ],
        },
      },
    });
  });

  test('keeps its logical ids', () => {
    const result = template({ flags });
    expect(logicalIds(result, 'AWS::Backup::BackupVault')).toEqual(['BackupsVaultAAFBAF70']);
    expect(logicalIds(result, 'AWS::KMS::Key')).toContain('BackupsVaultKey36913004');
  });
});

describe('alarms', () => {
  const alarm = (result: Template, MetricName: string): unknown =>
    Object.values(result.findResources(ALARM, { Properties: { MetricName } }))[0]?.['Properties'];

  test.each(['NumberOfBackupJobsFailed', 'NumberOfBackupJobsExpired'])('%s, once', (metric) => {
    expect(alarm(template(), metric)).toMatchObject({
      Namespace: 'AWS/Backup',
      Dimensions: [{ Name: 'BackupVaultName', Value: { 'Fn::GetAtt': ['BackupsVaultAAFBAF70', 'BackupVaultName'] } }],
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
    });
  });

  test.each([
    ['critical', 4],
    ['standard', 24],
  ])('no backup of tier %s for %d hours, even if nothing is measured', (recoveryTier, hours) => {
    expect(alarm(template({}, { recoveryTier }), 'NumberOfBackupJobsCompleted')).toMatchObject({
      Period: 3600,
      EvaluationPeriods: hours,
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });

  test('tell who is on call, and where the runbook is', () => {
    template().allResourcesProperties(ALARM, {
      AlarmActions: [{ Ref: Match.stringLikeRegexp('^BlueprintOnCallAlerts') }],
      AlarmDescription: Match.stringLikeRegexp(`\\. Runbook: ${runbook}$`),
    });
  });
});

describe('restores', () => {
  test('are tested in production, every type of resource by itself', () => {
    const result = template({}, { restoreMetadata: { RDS: { dbSubnetGroupName: 'isolated' } } });
    result.hasResourceProperties('AWS::Backup::RestoreTestingPlan', {
      RestoreTestingPlanName: Match.stringLikeRegexp('^[A-Za-z0-9_]{1,50}$'),
      ScheduleExpression: 'cron(0 5 ? * SUN *)',
      RecoveryPointSelection: {
        Algorithm: 'LATEST_WITHIN_WINDOW',
        IncludeVaults: [{ 'Fn::GetAtt': ['BackupsVaultAAFBAF70', 'BackupVaultArn'] }],
        RecoveryPointTypes: ['CONTINUOUS', 'SNAPSHOT'],
        SelectionWindowDays: 7,
      },
    });
    result.resourceCountIs('AWS::Backup::RestoreTestingSelection', 8);
    result.hasResourceProperties('AWS::Backup::RestoreTestingSelection', {
      ProtectedResourceType: 'RDS',
      RestoreMetadataOverrides: { dbSubnetGroupName: 'isolated' },
      ValidationWindowHours: 1,
    });
  });

  test('have a role of their own, which does not back up', () => {
    const result = template();
    const policies = Object.values(result.findResources('AWS::IAM::Role'))
      .map(({ Properties }) => JSON.stringify((Properties as { ManagedPolicyArns?: unknown }).ManagedPolicyArns ?? []))
      .filter((arns) => arns.includes('AWSBackup'));
    expect(policies.map((arns) => [arns.includes('Backup"'), arns.includes('Restore')]).sort()).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  test('are not tested elsewhere', () => {
    template({ environment: 'dev' }).resourceCountIs('AWS::Backup::RestoreTestingPlan', 0);
  });
});

describe('copies', () => {
  test('are not asked for outside production', () => {
    expect(rules(template({ environment: 'dev' }, { recoveryTier: 'standard' }))[0]?.CopyActions).toEqual([]);
  });

  test('go to the client, too', () => {
    const result = templateOf((stack) =>
      plan(stack, { recoveryTier: 'standard', clientVault: vaultIn(stack, 'eu-central-1:555555555555') }),
    );
    expect(rules(result)[0]?.CopyActions).toMatchObject([
      {},
      { DestinationBackupVaultArn: 'arn:aws:backup:eu-central-1:555555555555:backup-vault:copies' },
    ]);
    expect(JSON.stringify(result.findResources('AWS::Backup::BackupVault'))).toContain(
      'eu-central-1:555555555555:backup-vault:copies',
    );
  });

  test.each([
    ['copyTo', 'eu-central-1:333333333333', 'eu-central-1:333333333333:backup-vault:copies', 'SEC-9.2'],
    ['copyTo', 'eu-west-1:111111111111', 'account that is not that of another environment', 'CIP-5'],
    [
      'copyTo',
      'us-east-1:333333333333',
      'us-east-1, account 333333333333; allowed: eu-central-1, eu-west-1',
      'SEC-5.3',
    ],
    ['clientVault', 'us-east-1:555555555555', 'us-east-1, account 555555555555; allowed: eu-central-1', 'SEC-5.3'],
    ['clientVault', 'eu-central-1:333333333333', 'a vault in another region or account', 'CIP-9.2'],
  ])('%s never goes to %s', (prop, place, message, clause) => {
    const stack = stackIn();
    const vault = vaultIn(stack, place);
    const refused = (): unknown => plan(stack, prop === 'copyTo' ? { copyTo: [vault] } : { clientVault: vault });
    expect(refused).toThrow(new RegExp(`^prod/Stack/Backups: ${prop} is .*${message}.*, see ${clause} `));
  });

  test('have to be somewhere in production', () => {
    expect(() => plan(stackIn(), { copyTo: [] })).toThrow(
      'prod/Stack/Backups: copyTo is empty; allowed: a vault in another region or account, see SEC-9.2',
    );
    expect(() => plan(new Stack(new App(), 'Stack'))).toThrow(
      'Stack/Backups: copyTo is absent, and the environment has no recoveryRegion; allowed: a vault in another region',
    );
  });
});

describe('BackupCopyVault', () => {
  const stackInRegion = (region: string): Stack => {
    const stack = stackIn();
    return new Stack(Stage.of(stack), 'Recovery', { env: { account: stack.account, region } });
  };

  test('has the name that plans copy to, in the recovery region', () => {
    const stack = stackInRegion('eu-west-1');
    new BackupCopyVault(stack, 'Copies', { dataClass: 'confidential' });
    const result = Template.fromStack(stack);
    result.hasResourceProperties('AWS::Backup::BackupVault', {
      BackupVaultName: 'prod-backup-copies',
      LockConfiguration: { ChangeableForDays: 14 },
    });
    expect(logicalIds(result, 'AWS::Backup::BackupVault')).toEqual(['CopiesVault9E75F0F8']);
    expect(BackupCopyVault.of(stackIn())?.backupVaultName).toBe('prod-backup-copies');
    expect(BackupCopyVault.of(stackIn({ environment: 'dev' }))).toBeUndefined();
  });

  test('is refused beside the backups', () => {
    expect(() => new BackupCopyVault(stackInRegion('eu-central-1'), 'Copies', { dataClass: 'confidential' })).toThrow(
      'Recovery/Copies: region is eu-central-1; allowed: eu-west-1, the recovery region, by `env` of the stack, see SEC-9.2',
    );
  });
});

describe('every tier', () => {
  test('has a plan, under one key', () => {
    const result = templateOf((stack) => {
      const plans = BackupPlan.forEveryTier(stack, 'Backups', { dataClass: 'confidential', runbook });
      expect(Object.keys(plans)).toEqual(['critical', 'standard']);
      expect(plans['standard']?.objective).toEqual(RecoveryObjective.ofTier(stack, 'standard'));
    });
    result.resourceCountIs(PLAN, 2);
    const [one, other] = Object.values(result.findResources('AWS::Backup::BackupVault')).map(
      ({ Properties }) => (Properties as { EncryptionKeyArn: unknown }).EncryptionKeyArn,
    );
    expect(one).toEqual({ 'Fn::GetAtt': ['BackupsKeyCDE6E041', 'Arn'] });
    expect(other).toEqual(one);
  });

  test('has to be one of the engagement', () => {
    expect(() => plan(stackIn(), { recoveryTier: 'gold' })).toThrow(
      "prod/Stack/Backups: recoveryTier is 'gold'; allowed: a tier of the engagement file: critical, standard, see SEC-9.4",
    );
  });
});

test('the runbook has to be a page', () => {
  expect(() => plan(stackIn(), { runbook: 'the wiki' })).toThrow(
    "prod/Stack/Backups: runbook is 'the wiki'; allowed: an https address, such as https://wiki.example/recovery, see SIP-OB.3",
  );
});

test('writes the page of its tier, without anything that is only known at deployment', () => {
  const text = plan(stackIn()).recoveryRunbook();
  expect(text).toContain('# Recovery: tier critical in prod');
  expect(text).toContain('| copy | prod-backup-copies in eu-west-1, account 333333333333 |');
  expect(text).toContain('| on call | on-call@acme.example |');
  expect(text).not.toMatch(/Token\[|\$\{/);
});

test('the pages of an app are those of its plans, by environment and tier', () => {
  const stack = stackIn();
  const one = plan(stack);
  new EncryptedBucket(stack, 'Documents', { dataClass: 'confidential' });
  expect([...recoveryRunbooks(stack.node.root)]).toEqual([['recovery-prod-critical.md', one.recoveryRunbook()]]);
  const other = new BackupPlan(stack, 'Others', { dataClass: 'internal', runbook });
  expect([...recoveryRunbooks(stack.node.root)]).toEqual([
    ['recovery-prod-critical.md', `${one.recoveryRunbook()}\n${other.recoveryRunbook()}`],
  ]);
});

describe('the rules about backups', () => {
  const table = (stack: Stack): TableV2 =>
    new TableV2(stack, 'Orders', {
      partitionKey: { name: 'id', type: AttributeType.STRING },
      encryption: TableEncryptionV2.dynamoOwnedKey(),
    });

  const verdicts = (build: (stack: Stack) => void): Record<'compliant' | 'violation' | 'undecidable', string[]> => {
    const { judgements, errors } = judge(viewOf(build, { backups: false }), backupRules);
    expect(errors).toEqual([]);
    const of = (kind: string): string[] =>
      judgements
        .filter(({ verdict }) => verdict.kind === kind)
        .map(({ rule, resource }) => `${rule.id} ${resource?.type ?? ''}`);
    return { compliant: of('compliant'), violation: of('violation'), undecidable: of('undecidable') };
  };

  test('find a bucket and a table selected that have the tag', () => {
    const { compliant, violation, undecidable } = verdicts((stack) => {
      plan(stack);
      new EncryptedBucket(stack, 'Documents', { dataClass: 'confidential' });
      recoverable(table(stack));
    });
    expect([violation, undecidable]).toEqual([[], []]);
    expect(compliant).toContain(`${dataStoreInBackupPlan.id} AWS::DynamoDB::GlobalTable`);
    expect(compliant).toContain(`${s3BucketInBackupPlan.id} AWS::S3::Bucket`);
    for (const { id } of BackupPlan.SATISFIES.filter((each) => backupRules.includes(each))) {
      expect(compliant.map((each) => each.split(' ')[0])).toContain(id);
    }
  });

  test('find a table that lacks the tag', () => {
    const { violation } = verdicts((stack) => {
      plan(stack);
      table(stack);
    });
    expect(violation).toEqual([`${dataStoreInBackupPlan.id} AWS::DynamoDB::GlobalTable`]);
  });

  test('find a bucket and a table whose tier has no plan', () => {
    const { violation } = verdicts((stack) => {
      plan(stack, { recoveryTier: 'critical' });
      new EncryptedBucket(stack, 'Documents', { dataClass: 'confidential', recoveryTier: 'standard' });
      recoverable(table(stack), 'standard');
    });
    expect(violation.sort()).toEqual([
      `${dataStoreInBackupPlan.id} AWS::DynamoDB::GlobalTable`,
      `${s3BucketInBackupPlan.id} AWS::S3::Bucket`,
    ]);
  });

  test('find a table with the tag of another environment', () => {
    const { violation } = verdicts((stack) => {
      plan(stack);
      const orders = table(stack);
      recoverable(orders);
      Tags.of(orders).add('Environment', 'dev', { priority: 300 });
    });
    expect(violation).toEqual([`${dataStoreInBackupPlan.id} AWS::DynamoDB::GlobalTable`]);
  });
});

test('what is made recoverable says so by the strictest tier, or by the one that is named', () => {
  const tagsOf = (tier?: string): Template =>
    templateOf((stack) => {
      const orders = new Topic(stack, 'Orders');
      recoverable(orders, tier);
    });
  for (const [tier, Value] of [
    [undefined, 'critical'],
    ['standard', 'standard'],
  ] as const) {
    tagsOf(tier).hasResourceProperties('AWS::SNS::Topic', {
      Tags: Match.arrayWith([{ Key: 'RecoveryTier', Value }]),
    });
  }
  expect(() => tagsOf('gold')).toThrow(
    "recoveryTier is 'gold'; allowed: a tier of the engagement file: critical, standard, see SEC-9.4",
  );
});
