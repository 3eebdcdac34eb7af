import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { App, Lazy, NestedStack, Stack, Stage, Validations } from 'aws-cdk-lib/core';
import { BlueprintChecks } from '../../lib/packs';
import { overrideNote, rawOverridesOf } from '../../lib/packs/raw-overrides';

/** A bucket that keeps versions, as its construct says. */
const versioned = (stack: Stack): CfnBucket =>
  new CfnBucket(stack, 'Bucket', { versioningConfiguration: { status: 'Enabled' } });

/** What the pack says of the versions of each bucket. */
function messages(build: (stack: Stack, app: App) => void): readonly string[] {
  const app = new App();
  build(new Stack(app, 'Stack'), app);
  return new BlueprintChecks(app)
    .checkScope(app)
    .rows.filter(({ rule, verdict }) => rule.id === 'S3BucketVersioned' && verdict !== 'compliant')
    .map(({ message }) => message);
}

describe('the overrides of a resource', () => {
  test('are where the CDK of this version keeps them', () => {
    const bucket = versioned(new Stack(new App(), 'Stack'));
    expect(rawOverridesOf(bucket)).toBeUndefined();
    bucket.addPropertyOverride('VersioningConfiguration.Status', 'Suspended');
    bucket.addDeletionOverride('DeletionPolicy');
    expect(rawOverridesOf(bucket)).toEqual({
      Properties: { VersioningConfiguration: { Status: 'Suspended' } },
      DeletionPolicy: undefined,
    });
  });

  test('are unknown, not an error, where the CDK keeps something else', () => {
    const stack = new Stack(new App(), 'Stack');
    expect(rawOverridesOf(stack)).toBeUndefined();
    expect(rawOverridesOf(Object.assign(versioned(stack), { rawOverrides: 'renamed' }))).toBeUndefined();
  });
});

describe('what is said of a property', () => {
  const STATUS = 'Properties.VersioningConfiguration.Status';
  const overridden = (...[path, value]: [string, unknown?]): ReturnType<typeof rawOverridesOf> => {
    const bucket = versioned(new Stack(new App(), 'Stack'));
    bucket.addOverride(path, value);
    return rawOverridesOf(bucket);
  };
  const note = (path: string, override: string, value?: unknown) =>
    overrideNote(overridden(override, value) ?? {}, path);

  test('the override of the property itself, whichever call made it', () => {
    expect(note(STATUS, STATUS, 'Suspended')).toBe(
      "set by a raw override: addPropertyOverride('VersioningConfiguration.Status', …)",
    );
    expect(note(STATUS, STATUS)).toBe(
      "removed by a raw override: addPropertyDeletionOverride('VersioningConfiguration.Status')",
    );
    expect(note('DeletionPolicy', 'DeletionPolicy', 'Delete')).toBe(
      "set by a raw override: addOverride('DeletionPolicy', …)",
    );
    expect(note('DeletionPolicy', 'DeletionPolicy')).toBe(
      "removed by a raw override: addDeletionOverride('DeletionPolicy')",
    );
  });

  test.each([
    ['a deletion', undefined, 'removed by a raw override: addPropertyDeletionOverride'],
    ['a function', { Ref: 'Parameter' }, 'set by a raw override: addPropertyOverride'],
    ['a token', Lazy.any({ produce: () => ({}) }), 'set by a raw override: addPropertyOverride'],
    ['a list', [{ Status: 'Suspended' }], 'set by a raw override: addPropertyOverride'],
  ])('the override of what the property stands in, by %s', (_, value, said) => {
    expect(note(STATUS, 'Properties.VersioningConfiguration', value)).toContain(`${said}('VersioningConfiguration'`);
  });

  test('the property inside an object that was merged in', () => {
    expect(note(STATUS, 'Properties', { VersioningConfiguration: { Status: 'Suspended' }, BucketName: 'plain' })).toBe(
      "set by a raw override: addPropertyOverride('VersioningConfiguration.Status', …)",
    );
  });

  test('the overrides of what stands in the property, three of them at most', () => {
    expect(
      note('Properties.Tags', 'Properties.Tags', { 0: { Key: 'a', Value: 'b' }, 1: { Key: 'c', Value: undefined }, 2: { Key: 'd' } }),
    ).toBe(
      "set by a raw override: addPropertyOverride('Tags.0.Key', …), addPropertyOverride('Tags.0.Value', …), " +
        "addPropertyOverride('Tags.1.Key', …) and 1 more; " +
        "removed by a raw override: addPropertyDeletionOverride('Tags.1.Value')",
    ); // prettier-ignore
  });

  test('keys with dots of their own, as the CDK wants them written', () => {
    expect(note('Properties.Headers.x.y', 'Properties.Headers.x\\.y', 'z')).toBe(
      "set by a raw override: addPropertyOverride('Headers.x\\.y', …)",
    );
  });

  test.each([
    ['another property', STATUS, 'Properties.BucketName', 'plain'],
    ['a property whose name begins alike', STATUS, 'Properties.VersioningConfigurationOther', 'plain'],
    ['an empty object, which changes nothing', STATUS, 'Properties.VersioningConfiguration', {}],
    ['anything, if the finding lies on all properties', 'Properties', STATUS, 'Suspended'],
  ])('nothing of %s', (_, path, override, value) => {
    expect(note(path, override, value)).toBeUndefined();
  });
});

describe('a finding on what a raw override changed', () => {
  const SET =
    "versioning is Suspended (set by a raw override: addPropertyOverride('VersioningConfiguration.Status', …))";

  test('says so, and without the override says nothing of it', () => {
    expect(
      messages((stack) => {
        versioned(stack).addPropertyOverride('VersioningConfiguration.Status', 'Suspended');
        new CfnBucket(stack, 'Suspended', { versioningConfiguration: { status: 'Suspended' } });
      }),
    ).toEqual([SET, 'versioning is Suspended']);
  });

  test('says so of what was removed', () => {
    expect(
      messages((stack) => {
        versioned(stack).addPropertyDeletionOverride('VersioningConfiguration');
      }),
    ).toEqual([
      "versioning is absent (removed by a raw override: addPropertyDeletionOverride('VersioningConfiguration'))",
    ]);
  });

  test('says so in stages, in nested stacks, and under a logical id of its own', () => {
    expect(
      messages((_, app) => {
        const stack = new Stack(new Stage(app, 'Prod'), 'Stack');
        const bucket = versioned(new NestedStack(stack, 'Nested'));
        bucket.overrideLogicalId('Renamed');
        bucket.addPropertyOverride('VersioningConfiguration.Status', 'Suspended');
      }),
    ).toEqual([SET]);
  });

  test('says so where the synthesis fails, in the report of the CDK, and in the evidence', () => {
    const evidence = mkdtempSync(join(tmpdir(), 'evidence-'));
    const app = new App({ outdir: mkdtempSync(join(tmpdir(), 'overridden-')) });
    versioned(new Stack(app, 'Stack')).addPropertyOverride('VersioningConfiguration.Status', 'Suspended');
    Validations.of(app).addPlugins(new BlueprintChecks(app, { evidence }));
    expect(() => app.synth()).toThrow(`S3BucketVersioned: ${SET}`);
    expect(readFileSync(join(app.outdir, 'validation-report.json'), 'utf8')).toContain(
      JSON.stringify(SET).slice(1, -1),
    );
    expect(readFileSync(join(evidence, 'compliance.json'), 'utf8')).toContain(`"message": ${JSON.stringify(SET)}`);
    expect(readFileSync(join(evidence, 'compliance.md'), 'utf8')).toContain(`- **Found:** ${SET}`);
  });
});
