import {
  compliant,
  defineRule,
  ignored,
  isForEveryone,
  policyDocument,
  undecidable,
  violation,
  coversAction,
} from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const backupVaultDeniesDeletion = defineRule({
  id: 'BackupVaultDeniesDeletion',
  title: 'Backup vault policy denies everyone the deletion of recovery points',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.3'],
    cloudInfrastructure.clauses['CIP-13.3'],
    security.clauses['SEC-9.2'],
  ],
  severity: 'warning',
  severityReason: 'the vault lock is what holds; the policy stops mistakes before it',
  risk: 'A recovery point is deleted by hand, by a script or by somebody who should not.',
  remedy: 'Call `vault.blockRecoveryPointDeletion()`, or set `blockRecoveryPointDeletion: true` of the `BackupVault`.',
  cannotTell: 'the policy is known at deployment only',
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html'],
  resources: ['AWS::Backup::BackupVault'],
  check: (vault) => {
    if (!vault.environment.production) return ignored;
    const policy = vault.at('AccessPolicy');
    const { statements, unknown } = policyDocument(policy);
    const denials = statements.filter((each) => each.effect === 'Deny' && isForEveryone(each));
    const allowed = GUARDED.find((action) => !denials.some((each) => coversAction(each, action)));
    if (allowed === undefined) return compliant;
    if (unknown) return undecidable(unknown);
    return violation(`vault policy does not deny everyone ${allowed}`, policy);
  },
});

const GUARDED = ['backup:DeleteRecoveryPoint', 'backup:UpdateRecoveryPointLifecycle'];
