import { join } from 'node:path';
import { EngagementApp } from '../../constructs';
import { ApiStack } from './api-stack';
import { BackupStack, RecoveryStack } from './backup-stack';
import { DataStack } from './data-stack';

export const app = new EngagementApp({ engagement: join(__dirname, 'engagement.yaml') });

app.forEachEnvironment((stage) => {
  const { name } = stage.environment;
  const data = new DataStack(stage, 'Data');
  new ApiStack(stage, 'Api', {
    notes: data.notes,
    ipv4Cidr: { dev: '10.40.0.0/20', stage: '10.41.0.0/20', prod: '10.42.0.0/20' }[name],
    origin: { dev: 'http://localhost:3000', stage: 'https://stage.notes.example', prod: 'https://notes.example' }[name],
  });
  new BackupStack(stage, 'Backup');
  const { account, recoveryRegion: region } = app.engagement.environments[name];
  if (region) new RecoveryStack(stage, 'Recovery', { account, region });
});
