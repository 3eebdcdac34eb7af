import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { App, Stack } from 'aws-cdk-lib/core';
import { STRICTEST } from '../../lib/engagement';
import {
  AppView,
  compliant,
  defineRule,
  fromAssembly,
  judge,
  violation,
  type ResourceView,
  type TemplateInput,
} from '../../lib/engine';
import { cloudInfrastructure } from '../../lib/policies';
import { allRules } from '../../lib/rules';

const BODY = {
  Resources: { A: { Type: 'X::Y::A', Metadata: { 'aws:cdk:path': 's/A' } }, B: { Type: 'X::Y::B' } },
};

/** Templates of the same fingerprint, each with what it has of its own. */
const appOf = (...own: readonly (Partial<TemplateInput> & { stackName?: string })[]): AppView =>
  new AppView(
    own.map(({ stackName = 's', ...input }, index) => ({
      file: `/${String(index)}.json`,
      body: BODY,
      fingerprint: JSON.stringify(input.body ?? BODY),
      stack: { displayName: stackName, stackName, tags: {}, profile: STRICTEST },
      ...input,
    })),
  );

/** How often a rule is asked, and how many verdicts come of it. */
function counted(app: AppView, look: (resource: ResourceView) => unknown = () => undefined) {
  let asked = 0;
  const rule = defineRule({
    id: 'Counts',
    title: 'Thing is right',
    clauses: [cloudInfrastructure.clauses['CIP-6.4']],
    severity: 'error',
    severityReason: 's',
    risk: 'r',
    remedy: 'r',
    resources: ['X::Y::A'],
    check: (resource) => {
      asked += 1;
      look(resource);
      return violation('wrong');
    },
  });
  const { judgements, errors } = judge(app, [rule]);
  const told = judgements.map(({ template, resource, verdict }) => `${template?.file} ${resource?.logicalId} ${verdict.kind}`); // prettier-ignore
  return { asked, told, errors };
}

const EACH_TOLD = ['/0.json A violation', '/1.json A violation'];

test('a rule is asked of the first of two templates that are the same, and its verdict holds for both', () => {
  expect(counted(appOf({ stackName: 'one' }, { stackName: 'two' }))).toEqual({ asked: 1, told: EACH_TOLD, errors: [] });
});

test.each<[string, (resource: ResourceView) => unknown]>([
  ['the name of the stack', ({ template }) => template.stack.stackName],
  ['the name shown to people', ({ template }) => template.stack.displayName],
  ['the path of the construct', ({ constructPath }) => constructPath],
  ['every template of the app', ({ template }) => template.app.templates],
  ['resources of the app that there are', ({ template }) => template.app.resourcesOfType('X::Y::B')],
  ['the engagement', ({ template }) => template.app.engagement],
  ['what is exported', ({ template }) => template.imported('name')],
])('a rule that looks at %s is asked of each', (_, look) => {
  expect(counted(appOf({}, {}), look)).toEqual({ asked: 2, told: EACH_TOLD, errors: [] });
});

test('that an app has no resources of a type is as true for every template', () => {
  expect(counted(appOf({}, {}), ({ template }) => template.app.resourcesOfType('X::Y::C'))).toMatchObject({ asked: 1 });
});

const stack = { displayName: 's', tags: {}, profile: STRICTEST };

test.each<[string, Partial<TemplateInput>]>([
  ['another template', { body: { Resources: { A: { Type: 'X::Y::A' } } } }],
  ['another profile', { stack: { ...stack, profile: { ...STRICTEST, production: false } } }],
  ['another region', { stack: { ...stack, region: 'eu-west-1' } }],
  ['another account', { stack: { ...stack, account: '111111111111' } }],
  ['other tags', { stack: { ...stack, tags: { Owner: 'me' } } }],
  ['termination protection', { stack: { ...stack, terminationProtection: true } }],
  ['nobody knowing', { fingerprint: undefined as never }],
  ['a parent', { parent: { file: '/0.json', logicalId: 'B' } }],
])('what differs by %s is no twin', (_, own) => {
  expect(counted(appOf({}, own))).toEqual({ asked: 2, told: EACH_TOLD, errors: [] });
});

test('templates that reach into others are no twins', () => {
  const body = { Resources: { A: { Type: 'X::Y::A', Properties: { P: { 'Fn::ImportValue': 'name' } } } } };
  expect(counted(appOf({ body }, { body }))).toMatchObject({ asked: 2 });
});

test('templates that are reached into are no twins', () => {
  const exporting = { ...BODY, Outputs: { O: { Value: { Ref: 'A' }, Export: { Name: 'name' } } } };
  const importing = { Resources: { C: { Type: 'X::Y::C', Properties: { P: { 'Fn::ImportValue': 'name' } } } } };
  const seen: string[] = [];
  counted(appOf({ body: exporting }, { body: exporting }, { body: importing }), (resource) => {
    seen.push(`${resource.template.file}: ${String(resource.referrers('X::Y::C').length)}`);
  });
  expect(seen).toHaveLength(2);
  expect(seen).toContain('/1.json: 1');
});

test('a rule that throws is an error for each of them', () => {
  const { asked, told, errors } = counted(appOf({}, {}), () => {
    throw new Error('oops');
  });
  expect([asked, told, errors.length]).toEqual([2, [], 2]);
});

test('nobody is told what nobody asked for', () => {
  const rule = { id: 'Fine', resources: ['X::Y::A'], check: () => compliant };
  const fine = defineRule({ ...rule, title: 't', clauses: [cloudInfrastructure.clauses['CIP-6.4']], severity: 'error', severityReason: 's', risk: 'r', remedy: 'r' }); // prettier-ignore
  expect(judge(appOf({}, {}), [fine], { kinds: ['violation'] }).judgements).toEqual([]);
  expect(judge(appOf({}, {}), [fine]).judgements).toHaveLength(2);
});

test('the verdicts on an app of equal stacks are those of each of its stacks', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'twins-'));
  try {
    const app = new App({ outdir });
    const shared = new Key(new Stack(app, 'Shared'), 'Key', { enableKeyRotation: true });
    for (const name of ['One', 'Two', 'Three']) {
      const each = new Stack(app, name);
      const bucket = new Bucket(each, 'Bucket', { encryption: BucketEncryption.KMS });
      bucket.grantRead(new Role(each, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') }));
      if (name === 'Three') new Bucket(each, 'Other', { encryptionKey: shared });
    }
    app.synth();
    const inputs = fromAssembly(outdir, () => STRICTEST).map(({ input }) => input);
    const verdicts = (templates: readonly TemplateInput[]): string[] =>
      judge(new AppView(templates), allRules).judgements.map(({ rule, template, resource, verdict }) =>
        [rule.id, template?.file, resource?.logicalId, JSON.stringify(verdict)].join(' '),
      );
    const alone = inputs.map(({ fingerprint, ...input }) => input);
    expect(verdicts(inputs).sort()).toEqual(verdicts(alone).sort());
    expect(verdicts(inputs).length).toBeGreaterThan(100);
  } finally {
    rmSync(outdir, { recursive: true });
  }
});
