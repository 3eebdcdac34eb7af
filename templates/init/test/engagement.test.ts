import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BlueprintChecks, openFindings } from 'cdk-policy-blueprints';
import { recoveryRunbooks } from 'cdk-policy-blueprints/constructs';
import { app } from '../app';

test('every environment is synthesised without a finding, warnings included', () => {
  const result = new BlueprintChecks(app, { engagement: app.engagement }).checkScope(app);
  const findings = openFindings(result).map(
    ({ rule, constructPath, message }) => `${rule.id} ${constructPath ?? ''}: ${message}`,
  );
  expect(findings).toEqual([]);
  expect(result.errors).toEqual([]);
  expect(result.rows.length).toBeGreaterThan(0);
}, 120_000);

test('dev, stage and prod each have stacks', () => {
  for (const stage of Object.values(app.stages)) expect(stage.synth().stacks).not.toEqual([]);
}, 120_000);

test('the runbooks that `npm run runbooks` wrote are what it would write today', () => {
  const pages = [...recoveryRunbooks(app)].map(([file, text]) => ({
    file,
    text,
    path: join(__dirname, '../runbooks', file),
  }));
  const stale = pages.filter(({ path, text }) => existsSync(path) && readFileSync(path, 'utf8') !== text);
  expect(stale.map(({ file }) => file)).toEqual([]);
});
