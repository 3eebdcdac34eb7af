export * from './backup-audit';
export * from './backup-copy-vault';
export * from './backup-plan';
export * from './encrypted-backup-vault';
export * from './recovery-objective';
export * from './recovery-runbook';
export * from './recovery-runbooks';
export type { RestoreMetadata, RestoreTestedType } from './restore-tests';
