import { join } from 'node:path';
import { EngagementApp } from '../../constructs';
import { AuditStack } from './audit-stack';
import { BackupStack, RecoveryStack } from './backup-stack';
import { StorageStack } from './storage-stack';

export const app = new EngagementApp({
  engagement: join(__dirname, 'engagement.yaml'),
  // Written at every synthesis, for whoever has to show that the policies are kept.
  evidence: 'evidence',
});

app.forEachEnvironment((stage) => {
  new AuditStack(stage, 'Audit');
  new StorageStack(stage, 'Storage');
  new BackupStack(stage, 'Backup');
  const { account, recoveryRegion: region } = app.engagement.environments[stage.environment.name];
  if (region) new RecoveryStack(stage, 'Recovery', { account, region });
});
