import { App, Stack, Validations } from 'aws-cdk-lib/core';
import { BlueprintChecks, Exceptions, parseEngagement, type Rule } from 'cdk-policy-blueprints';
import { AuditTrail, BackupPlan, EncryptedBucket, EnvironmentStage } from 'cdk-policy-blueprints/constructs';
import { verdictsOn } from 'cdk-policy-blueprints/testing';
import { readFileSync } from 'node:fs';

const engagement = parseEngagement(readFileSync('engagement.yaml', 'utf8'), 'engagement.yaml');
const app = new App({ outdir: 'cdk.out' });
const pack = new BlueprintChecks(app, { engagement });
Validations.of(app).addPlugins(pack);

const stack = new Stack(new EnvironmentStage(app, 'prod', { engagement, name: 'prod' }), 'Storage');
new EncryptedBucket(stack, 'Documents', { dataClass: 'confidential' });
new AuditTrail(stack, 'Audit');
new BackupPlan(stack, 'Backups', { dataClass: 'confidential', runbook: 'https://wiki.acme.example/recovery' });

if (process.argv.includes('--except')) {
  Exceptions.of(stack).approve({ rule: 'NoSuchRule', reason: 'none', approvedBy: 'nobody', until: '2000-01-01' });
}

const rule: Rule | undefined = pack.rules.find(({ id }) => id === 'S3BucketVersioned');
if (!rule) throw new Error('no rule');
console.log(verdictsOn(rule, { name: 'bare', properties: {} }).map(({ verdict }) => verdict.kind));
const { success, violations } = pack.validateScope(app);
console.log(
  `success: ${String(success)}`,
  violations.map(({ description }) => description),
);
