import { join } from 'node:path';
import { STRICTEST } from '../../lib/engagement';
import { fromTemplate, type Source } from '../../lib/engine';
import { check, type CheckResult } from '../../lib/evidence';
import type { ExceptionRecord } from '../../lib/exceptions';
import { policies } from '../../lib/policies';
import { allRules } from '../../lib/rules';

export const EXCEPTION: ExceptionRecord = {
  rule: 'S3BucketVersioned',
  scope: 'App/Excepted',
  reason: 'scratch | space',
  approvedBy: 'security@acme.example',
  until: '2027-03-31',
  ticket: 'SEC-142',
};

export const bucket = (path: string, status?: unknown) => ({
  Type: 'AWS::S3::Bucket',
  Metadata: { 'aws:cdk:path': path },
  Properties: status === undefined ? {} : { VersioningConfiguration: { Status: status } },
});

/** One bucket of each kind: approved, kept, undecidable, broken. */
export const resources = {
  Excepted: bucket('App/Excepted/Resource'),
  Good: bucket('App/Good', 'Enabled'),
  Open: bucket('App/Open', { Ref: 'Status' }),
  Bad: bucket('App/Bad', 'Suspended'),
};

/** What was found of them by some rules. */
export function sample(
  entries: Record<string, unknown> = resources,
  rules: readonly string[] = ['S3BucketVersioned'],
  prepare: (source: Source) => Source = (source) => source,
): CheckResult {
  const template = { Parameters: { Status: { Type: 'String' } }, Resources: entries };
  const file = join(process.cwd(), 'templates/app.json');
  return check({
    pack: 'BlueprintChecks',
    policies,
    rules: allRules.filter(({ id }) => rules.includes(id)),
    sources: [prepare(fromTemplate(JSON.stringify(template, null, 2), file, 'App', () => STRICTEST))],
    exceptions: [EXCEPTION],
  });
}
