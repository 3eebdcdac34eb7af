import { compliant, defineRule, ignored, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

export const backupPlanRestoreTested = defineRule({
  id: 'BackupPlanRestoreTested',
  title: 'Backup plan stands beside a restore testing plan in production',
  clauses: [
    cloudInfrastructure.clauses['CIP-9.1'],
    security.clauses['SEC-9.3'],
    securityIpProtection.clauses['SIP-DH.7'],
  ],
  severity: 'error',
  severityReason: 'a backup that was never restored is a hope',
  risk: 'The first restore is the one in the emergency, and fails.',
  remedy:
    'Declare an `AWS::Backup::RestoreTestingPlan` with a selection for each type of resource: `CfnRestoreTestingPlan`.',
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html'],
  resources: ['AWS::Backup::BackupPlan'],
  check: (plan) => {
    if (!plan.environment.production) return ignored;
    const { app, stack } = plan.template;
    const selections = app
      .resourcesOfType('AWS::Backup::RestoreTestingSelection')
      .filter(({ template }) => template.stack.account === stack.account);
    const plans = app.resourcesOfType('AWS::Backup::RestoreTestingPlan');
    if (plans.length === 0) return violation('no restore testing plan of the app tests what it backs up');
    return selections.length > 0 ? compliant : violation('the restore testing plan of the app selects nothing');
  },
});
