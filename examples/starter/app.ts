import { join } from 'node:path';
import { EngagementApp } from '../../constructs';
import { AuditStack } from './audit-stack';
import { StorageStack } from './storage-stack';

export const app = new EngagementApp({
  engagement: join(__dirname, 'engagement.yaml'),
  // Written at every synthesis, for whoever has to show that the policies are kept.
  evidence: 'evidence',
});

app.forEachEnvironment((stage) => {
  new AuditStack(stage, 'Audit');
  new StorageStack(stage, 'Storage');
});
