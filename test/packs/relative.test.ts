import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { App, Stack, Stage, Validations } from 'aws-cdk-lib/core';
import { BlueprintChecks } from '../../lib/packs';

const before = process.cwd();
afterEach(() => {
  process.chdir(before);
});

test('templates are found where the output folder is a relative path, as under the CDK CLI', () => {
  process.chdir(mkdtempSync(join(tmpdir(), 'relative-')));
  const app = new App({ outdir: 'cdk.out' });
  Validations.of(app).addPlugins(new BlueprintChecks(app));
  new CfnBucket(new Stack(new Stage(app, 'Prod'), 'Stack'), 'Bucket');
  expect(() => app.synth()).toThrow(/S3BucketVersioned/);
});

test('a template that the CDK asks about and that cannot be found is an error, not a pass', () => {
  const app = new App();
  new CfnBucket(new Stack(app, 'Stack'), 'Bucket');
  const [stack] = app.synth().stacks;
  const templatePath = join(stack?.templateFullPath ?? '', '../Other.template.json');
  const context = { templatePaths: [templatePath], stackTemplates: [], appConstruct: app };
  expect(() => new BlueprintChecks(app).validate(context)).toThrow(/Other\.template\.json is in no cloud assembly/);
});
