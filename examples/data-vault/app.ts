import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib/core';
import { EngagementApp } from '../../constructs';
import { AnalysisStack } from './analysis-stack';
import { BackupStack, RecoveryStack } from './backup-stack';
import { DataStack } from './data-stack';
import { IngestStack } from './ingest-stack';
import { HandoverStack, MaskingStack } from './refresh-stacks';

export const app = new EngagementApp({ engagement: join(__dirname, 'engagement.yaml') });

app.forEachEnvironment((stage) => {
  const { name } = stage.environment;
  const data = new DataStack(stage, 'Data', Duration.days(name === 'prod' ? 3 * 365 : 90));
  const { vpc } = new IngestStack(stage, 'Ingest', {
    data,
    ipv4Cidr: { dev: '10.50.0.0/20', stage: '10.51.0.0/20', prod: '10.52.0.0/20' }[name],
  });
  new AnalysisStack(stage, 'Analysis', { data });
  if (name === 'prod') new MaskingStack(stage, 'Masking', { people: data.people, vpc });
  if (name === 'stage') new HandoverStack(stage, 'Handover', { people: data.people });
  new BackupStack(stage, 'Backup');
  const { account, recoveryRegion: region } = app.engagement.environments[name];
  if (region) new RecoveryStack(stage, 'Recovery', { account, region });
});
