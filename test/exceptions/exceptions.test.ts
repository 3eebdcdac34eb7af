import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CfnManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { App, Stack, Validations } from 'aws-cdk-lib/core';
import fc from 'fast-check';
import { Exceptions, formatReason, parseReason, TODAY_CONTEXT, todayOf, type Approval } from '../../lib/exceptions';
import { BlueprintChecks } from '../../lib/packs';

const TODAY = '2026-11-21';

const approval: Approval = {
  rule: 'S3BucketVersioned',
  reason: 'scratch space, rebuilt every night',
  approvedBy: 'security@acme.example',
  until: '2027-03-31',
  ticket: 'SEC-142',
};

function make() {
  const app = new App({ context: { [TODAY_CONTEXT]: TODAY } });
  const stack = new Stack(app, 'Stack');
  return { app, stack, bucket: new CfnBucket(stack, 'Bucket'), pack: new BlueprintChecks(app) };
}

const versioning = (rows: ReturnType<BlueprintChecks['checkScope']>['rows']) =>
  rows.filter(({ rule }) => rule.id === 'S3BucketVersioned');

describe('an exception', () => {
  test.each<[string, Partial<Approval>, RegExp]>([
    ['no reason', { reason: '' }, /`reason` is ""; say why/],
    ['no approver', { approvedBy: ' ' }, /`approvedBy` is " "; say who approved it/],
    ['an end that is past', { until: '2026-11-20' }, /`until` is 2026-11-20, which is past \(today is 2026-11-21\)/],
    ['an end too far away', { until: '2027-11-22' }, /more than 365 days away; the latest allowed is 2027-11-21/],
    ['an end that is no date', { until: '2027-02-30' }, /`until` is "2027-02-30"; a date such as/],
    ['an unknown rule', { rule: 'S3BucketVersionned' }, /there is no such rule; did you mean 'S3BucketVersioned'\?/],
    ['a fatal rule', { rule: 'CloudTrailLogging' }, /the rule is fatal, no exception from it can be approved/],
  ])('with %s is an error that names the place', (_, change, message) => {
    const { bucket } = make();
    const approve = (): void => {
      Exceptions.of(bucket).approve({ ...approval, ...change });
    };
    expect(approve).toThrow(message);
    expect(approve).toThrow(/at Stack\/Bucket: /);
  });

  test('names every defect at once', () => {
    const { bucket } = make();
    expect(() => {
      Exceptions.of(bucket).approve({ ...approval, reason: '', until: 'soon' });
    }).toThrow(/`reason` is .*; `until` is "soon"/);
  });

  test('holds on its last day and for 365 days', () => {
    for (const until of [TODAY, '2027-11-21']) {
      const { bucket } = make();
      expect(() => {
        Exceptions.of(bucket).approve({ ...approval, until });
      }).not.toThrow();
    }
  });

  test('sets the finding aside where it was approved, and nowhere else', () => {
    const { app, stack, bucket, pack } = make();
    new CfnBucket(stack, 'BucketToo');
    Exceptions.of(bucket).approve(approval);
    expect(versioning(pack.checkScope(app).rows).map((row) => [row.constructPath, row.exception?.approvedBy])).toEqual([
      ['Stack/Bucket', 'security@acme.example'],
      ['Stack/BucketToo', undefined],
    ]);
  });

  test('for one finding leaves the others of the rule', () => {
    const { app, stack } = make();
    const pack = new BlueprintChecks(app);
    const policy = new CfnManagedPolicy(stack, 'Policy', {
      policyDocument: { Statement: [{ Effect: 'Allow', Action: ['s3:*', 'sqs:*'], Resource: '*' }] },
    });
    Exceptions.of(policy).approve({ ...approval, rule: 'IamPolicyNoWildcardAction', finding: 'Action::s3:*' });
    const rows = pack.checkScope(policy).rows.filter(({ rule }) => rule.id === 'IamPolicyNoWildcardAction');
    expect(rows.map(({ finding, exception }) => [finding, exception !== undefined])).toEqual([
      ['Action::s3:*', true],
      ['Action::sqs:*', false],
    ]);
    const names = pack.validateScope(policy).violations.map(({ ruleName }) => ruleName);
    expect(names).toEqual(expect.arrayContaining(['IamPolicyNoWildcardAction[Action::s3:*]', 'IamPolicyNoWildcardAction'])); // prettier-ignore
  });

  test('that matches nothing any more is a fatal finding with its place', () => {
    const { app, bucket, pack } = make();
    bucket.versioningConfiguration = { status: 'Enabled' };
    Exceptions.of(bucket).approve(approval);
    const row = pack.checkScope(app).rows.find(({ rule }) => rule.id === 'ExceptionStillNeeded');
    expect(row?.message).toBe('the exception from S3BucketVersioned approved by security@acme.example matches nothing');
    expect([row?.constructPath, row?.rule.severity, row?.source?.file]).toEqual(['Stack/Bucket', 'fatal', __filename]);
  });

  test('stands in the validation report of the CDK, with who approved it and until when', () => {
    const app = new App({ context: { [TODAY_CONTEXT]: TODAY, '@aws-cdk/core:failSynthOnValidationErrors': false } });
    const bucket = new CfnBucket(new Stack(app, 'Stack'), 'Bucket');
    Validations.of(app).addPlugins(new BlueprintChecks(app));
    Exceptions.of(bucket).approve(approval);
    const { directory } = app.synth();
    const report = JSON.parse(readFileSync(join(directory, 'validation-report.json'), 'utf8')) as {
      pluginReports: {
        pluginName: string;
        violations: { ruleName: string }[];
        suppressedViolations: { acknowledgedId: string; acknowledgedAt: string; reason: string }[];
      }[];
    };
    const [ours] = report.pluginReports.filter(({ pluginName }) => pluginName === 'BlueprintChecks');
    expect(ours?.suppressedViolations).toMatchObject([
      {
        ruleName: 'S3BucketVersioned',
        acknowledgedId: 'BlueprintChecks::S3BucketVersioned',
        acknowledgedAt: 'Stack/Bucket',
        reason:
          'scratch space, rebuilt every night [approved by security@acme.example until 2027-03-31; ticket SEC-142]',
      },
    ]);
    expect(ours?.violations.map(({ ruleName }) => ruleName)).not.toContain('S3BucketVersioned');
    expect(ours?.violations.map(({ ruleName }) => ruleName)).not.toContain('AcknowledgementNotApproved');
  });
});

describe('the day on which exceptions are judged', () => {
  const { SOURCE_DATE_EPOCH } = process.env;
  afterEach(() => {
    if (SOURCE_DATE_EPOCH === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = SOURCE_DATE_EPOCH;
  });

  test('is the context’s, else that of SOURCE_DATE_EPOCH, else today', () => {
    process.env['SOURCE_DATE_EPOCH'] = '86400';
    expect(todayOf(new App({ context: { [TODAY_CONTEXT]: TODAY } }))).toBe(TODAY);
    expect(todayOf(new App())).toBe('1970-01-02');
    delete process.env['SOURCE_DATE_EPOCH'];
    expect(todayOf()).toBe(new Date().toISOString().slice(0, 10));
  });

  test('must be a date', () => {
    expect(() => todayOf(new App({ context: { [TODAY_CONTEXT]: 'tomorrow' } }))).toThrow(
      /is "tomorrow"; a date such as/,
    );
  });
});

test('a reason is read back as it was written', () => {
  const plain = fc.string({ minLength: 1 }).filter((text) => !/[[\];]/.test(text) && text.trim() === text);
  fc.assert(
    fc.property(plain, plain, fc.option(plain, { nil: undefined }), (reason, approvedBy, ticket) => {
      const given = { reason, approvedBy, until: '2027-01-01', ...(ticket === undefined ? {} : { ticket }) };
      expect(parseReason(formatReason({ rule: 'R', ...given }))).toEqual(given);
    }),
  );
  expect(parseReason('because')).toBeUndefined();
});
