import { BlueprintChecks, openFindings } from 'cdk-policy-blueprints';
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
