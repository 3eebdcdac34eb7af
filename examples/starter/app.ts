import { join } from 'node:path';
import { EngagementApp } from '../../constructs';
import { AuditStack } from './audit-stack';
import { StorageStack } from './storage-stack';

export const app = new EngagementApp({ engagement: join(__dirname, 'engagement.yaml') });

app.forEachEnvironment((stage) => {
  new AuditStack(stage, 'Audit');
  new StorageStack(stage, 'Storage');
});
