// The code between the marks is the example of docs/constructs/engagement-app.md; a test holds the two equal.
/// !show
import { Stack, Tags } from 'aws-cdk-lib/core';
import { BackupPlan, EncryptedBucket, EngagementApp } from '../../../constructs';

export function build(engagement: string): EngagementApp {
  const app = new EngagementApp({ engagement });

  app.forEachEnvironment((stage) => {
    const storage = new Stack(stage, 'Storage');
    new EncryptedBucket(storage, 'Contracts', { dataClass: 'confidential' });

    const backups = new Stack(stage, 'Backups');
    const runbook = 'https://wiki.acme.example/recovery';
    BackupPlan.forEveryTier(backups, 'Plans', { dataClass: 'confidential', runbook });
  });

  // What production alone has.
  const reports = new Stack(app.stages.prod, 'Reports');
  Tags.of(reports).add('DataClassification', 'internal');

  return app;
}
/// !hide
