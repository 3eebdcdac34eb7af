import type { IConstruct } from 'constructs';
import { Environment } from '../../lib/engagement';
import { BackupPlan } from './backup-plan';

/**
 * What to do when data has to be recovered, for every `BackupPlan` below a construct, e.g. the app (SIP-DH.8): pages of
 * Markdown by the names of their files, such as `recovery-prod-standard.md`. Plans of one tier share a page.
 */
export function recoveryRunbooks(scope: IConstruct): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const plan of scope.node.findAll().filter((each) => BackupPlan.isBackupPlan(each))) {
    const file = `recovery-${Environment.of(plan).name}-${plan.recoveryTier}.md`;
    const before = pages.get(file);
    pages.set(file, before === undefined ? plan.recoveryRunbook() : `${before}\n${plan.recoveryRunbook()}`);
  }
  return pages;
}
