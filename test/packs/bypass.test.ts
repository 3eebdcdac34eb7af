import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  App,
  Aspects,
  CfnCondition,
  CfnParameter,
  Fn,
  NestedStack,
  Stack,
  Stage,
  Token,
  Validations,
} from 'aws-cdk-lib/core';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { BlueprintChecks } from '../../lib/packs';

/** A bucket that keeps versions, as its construct says. */
function versioned(scope: Construct, id = 'Bucket'): CfnBucket {
  return new CfnBucket(scope, id, { versioningConfiguration: { status: 'Enabled' } });
}

/** What the pack finds about versioning, as `construct path: what was found`. */
function findings(build: (stack: Stack, app: App) => void): readonly string[] {
  const app = new App();
  const stack = new Stack(app, 'Stack');
  const pack = new BlueprintChecks(app);
  build(stack, app);
  return pack
    .checkScope(app)
    .rows.filter(({ rule, verdict }) => rule.id === 'S3BucketVersioned' && verdict !== 'compliant')
    .map(({ constructPath = '', message }) => `${constructPath}: ${message}`);
}

const suspended = 'versioning is Suspended';
const absent = 'versioning is absent';
const overridden = "set by a raw override: addPropertyOverride('VersioningConfiguration.Status', …)";

describe('ways around a check', () => {
  test('without one there is nothing to find', () => {
    expect(findings((stack) => versioned(stack))).toEqual([]);
  });

  test('a raw property override', () => {
    const found = findings((stack) => {
      versioned(stack).addPropertyOverride('VersioningConfiguration.Status', 'Suspended');
    });
    expect(found).toEqual([`Stack/Bucket: ${suspended} (${overridden})`]);
  });

  test('a raw deletion of a property', () => {
    const found = findings((stack) => {
      versioned(stack).addPropertyDeletionOverride('VersioningConfiguration');
    });
    expect(found).toEqual([
      `Stack/Bucket: ${absent} (removed by a raw override: addPropertyDeletionOverride('VersioningConfiguration'))`,
    ]);
  });

  test('a raw override of the whole resource', () => {
    const found = findings((stack) => {
      versioned(stack).addOverride('Properties', { BucketName: 'plain' });
      versioned(stack, 'Second').addOverride('Properties.VersioningConfiguration', { Status: 'Suspended' });
    });
    expect(found).toEqual([`Stack/Second: ${suspended} (${overridden})`]);
  });

  test('an aspect that changes a resource late', () => {
    const found = findings((stack, app) => {
      versioned(stack);
      Aspects.of(app).add(
        {
          visit: (node) => {
            if (CfnBucket.isCfnBucket(node)) node.versioningConfiguration = { status: 'Suspended' };
          },
        },
        { priority: 1000 },
      );
    });
    expect(found).toEqual([`Stack/Bucket: ${suspended}`]);
  });

  test('an included template', () => {
    const found = findings((stack) => {
      const templateFile = join(mkdtempSync(join(tmpdir(), 'included-')), 'template.json');
      writeFileSync(templateFile, JSON.stringify({ Resources: { Plain: { Type: 'AWS::S3::Bucket' } } }));
      new CfnInclude(stack, 'Included', { templateFile });
    });
    expect(found).toEqual([`Stack/Included/Plain: ${absent}`]);
  });

  test('a nested stack', () => {
    const found = findings((stack) => {
      new CfnBucket(new NestedStack(stack, 'Nested'), 'Bucket');
    });
    expect(found).toEqual([`Stack/Nested/Bucket: ${absent}`]);
  });

  test('a stage', () => {
    const found = findings((_, app) => {
      new CfnBucket(new Stack(new Stage(app, 'Prod'), 'Stack'), 'Bucket');
    });
    expect(found).toEqual([`Prod/Stack/Bucket: ${absent}`]);
  });

  test('a resource that only exists under a condition', () => {
    const found = findings((stack) => {
      const bucket = new CfnBucket(stack, 'Bucket');
      const parameter = new CfnParameter(stack, 'Make', { default: 'no' });
      bucket.cfnOptions.condition = new CfnCondition(stack, 'IsMade', {
        expression: Fn.conditionEquals(parameter.valueAsString, 'yes'),
      });
    });
    expect(found).toEqual([`Stack/Bucket: ${absent}`]);
  });

  test('a value behind Fn::If', () => {
    const found = findings((stack) => {
      const parameter = new CfnParameter(stack, 'Safe', { default: 'yes' });
      const isSafe = new CfnCondition(stack, 'IsSafe', {
        expression: Fn.conditionEquals(parameter.valueAsString, 'yes'),
      });
      const status = Token.asString(Fn.conditionIf(isSafe.logicalId, 'Enabled', 'Suspended'));
      new CfnBucket(stack, 'Bucket', { versioningConfiguration: { status } });
    });
    expect(found).toEqual([`Stack/Bucket: ${suspended} (when IsSafe is false)`]);
  });

  test.each(['S3BucketVersioned', 'BlueprintChecks::S3BucketVersioned', 'Any::S3BucketVersioned'])(
    'an acknowledgement nobody approved, written %s',
    (id) => {
      const app = new App();
      const stack = new Stack(app, 'Stack');
      const pack = new BlueprintChecks(app);
      const bucket = new CfnBucket(stack, 'Bucket');
      Validations.of(bucket).acknowledge({ id, reason: '.' });
      const report = pack.validateScope(app);
      expect(report.success).toBe(false);
      expect(report.violations.find(({ ruleName }) => ruleName === 'AcknowledgementNotApproved')).toMatchObject({
        severity: 'fatal',
        violatingResources: [{ constructPath: 'Stack/Bucket' }],
      });
    },
  );

  test('an acknowledgement of another pack’s rule is none of our business', () => {
    const app = new App();
    const pack = new BlueprintChecks(app);
    const stack = new Stack(app, 'Stack');
    Validations.of(stack).acknowledge({ id: 'AwsSolutions-S1', reason: 'not ours' });
    expect(pack.validateScope(app).violations.map(({ ruleName }) => ruleName)).not.toContain(
      'AcknowledgementNotApproved',
    );
  });
});
