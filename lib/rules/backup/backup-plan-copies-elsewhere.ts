import {
  compliant,
  defineRule,
  some,
  ignored,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
  type Value,
} from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const backupPlanCopiesElsewhere = defineRule({
  id: 'BackupPlanCopiesElsewhere',
  title: 'Backup plan copies backups to another region or account in production',
  clauses: [security.clauses['SEC-9.2'], cloudInfrastructure.clauses['CIP-7.3'], security.clauses['SEC-3.2.4']],
  severity: 'error',
  severityReason: 'backups beside the data are lost together with them',
  risk: 'The loss of the account or of the region takes the backups along.',
  remedy:
    'Add `copyActions` to a `BackupPlanRule`, with a vault in `recoveryRegion` of the environment or in an account for ' +
    'backups; inside the residency.',
  cannotTell: 'the vault that backups are copied to is a parameter without a default',
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/create-cross-account-backup.html'],
  resources: ['AWS::Backup::BackupPlan'],
  check: (plan) => {
    if (!plan.environment.production) return ignored;
    const copies = plan
      .at('BackupPlan.BackupPlanRule')
      .items.flatMap((rule) => rule.at('CopyActions').items.map((copy) => copy.at('DestinationBackupVaultArn')));
    if (copies.length === 0) return violation('no rule of the plan copies its backups', 'Properties.BackupPlan');
    return some(copies.map((vault) => judge(vault, plan)));
  },
});

function judge(vault: Value, plan: ResourceView): Outcome {
  const { account, region } = plan.template.stack;
  const there = vault.target
    ? vault.target.template.stack
    : placeOf(
        (vault.text ?? '').replaceAll('${AWS::Region}', region ?? '').replaceAll('${AWS::AccountId}', account ?? ''),
      );
  if (there?.region !== undefined && region !== undefined && there.region !== region) return compliant;
  if (there?.account !== undefined && account !== undefined && there.account !== account) return compliant;
  const isSame = vault.target?.template === plan.template || (there?.region !== undefined && there.region === region);
  return isSame
    ? violation(`backups are copied to ${vault.orAbsent()}, in the same region and account`, vault)
    : undecidable(vault);
}

function placeOf(arn: string): { readonly region?: string; readonly account?: string } | undefined {
  const [, region, account] =
    /^arn:[^:]*:backup:([a-z0-9-]+):(\d{12}):/.exec(arn.replace('${AWS::Partition}', 'aws')) ?? [];
  return region === undefined || account === undefined ? undefined : { region, account };
}
