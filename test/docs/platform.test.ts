/** What docs/start/platform-team.md shows of findings is what its code gives. Its own test runs here, too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BlueprintChecks, fails, loadEngagement, openFindings } from '../../lib';
import { checkPaths } from '../../lib/cli';
import { ROOT } from '../../scripts/docs/catalogue';
import './platform-test.lit';
import { app as after } from './platform-app.lit';
import { app as before } from './platform-before.lit';

const PAGE = readFileSync(join(ROOT, 'docs/start/platform-team.md'), 'utf8');

test('the stack as it was fails the synthesis, with as many findings as the page says and the one that it shows', () => {
  expect(() => before.synth()).toThrow();
  const found = openFindings(checkPaths({ paths: [before.outdir], cwd: ROOT }));
  const errors = found.filter(fails);
  expect(PAGE).toContain(`${errors.length} errors and ${found.length - errors.length} warnings`);
  const [, shown] = /^ERROR (.*) \(BlueprintChecks\)$/m.exec(PAGE)!;
  expect(descriptionsIn(before.outdir)).toContain(shown);
});

interface Report {
  readonly pluginReports: readonly { readonly violations: readonly { readonly description: string }[] }[];
}

function descriptionsIn(assembly: string): readonly string[] {
  const { pluginReports } = JSON.parse(readFileSync(join(assembly, 'validation-report.json'), 'utf8')) as Report;
  return pluginReports.flatMap(({ violations }) => violations.map(({ description }) => description));
}

test('the stack as it is leaves the one warning that the page explains', () => {
  // Where the CDK prints the warning.
  jest.spyOn(console, 'error').mockImplementation();
  const pack = new BlueprintChecks(after, { engagement: loadEngagement('test/docs/engagement.yaml') });
  const left = openFindings(pack.checkScope(after.node.findChild('Orders')));
  expect(left.map(({ rule }) => [rule.id, rule.severity])).toEqual([['S3BucketInBackupPlan', 'warning']]);
  expect(PAGE).toContain('(../rules/s3-bucket-in-backup-plan.md)');
});
