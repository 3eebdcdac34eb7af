import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { install, repositoryFor } from './repository';
import { Runner } from './runner';

test('the pipelines of AWS are synthesised without a finding, warnings included', () => {
  const repository = repositoryFor('aws');
  install(repository);
  const machine = new Runner({});
  try {
    machine.script('npx cdk synth --quiet', repository, {});
    machine.script('npx blueprints check --engagement engagement.yaml --fail-on warning', repository, {});
    for (const name of ['dev', 'stage', 'prod']) {
      const template = join(repository, `cdk.out/assembly-delivery-${name}`);
      expect(existsSync(template)).toBe(true);
    }
    const report = readFileSync(join(repository, 'evidence/compliance.json'), 'utf8');
    expect(report).toContain('AWS::CodePipeline::Pipeline');
  } finally {
    machine.dispose();
    rmSync(dirname(repository), { recursive: true });
  }
}, 90_000);
