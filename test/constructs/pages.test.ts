import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Stage } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import * as constructs from '../../constructs';
import { judge, kebabCase, type Rule } from '../../lib/engine';
import { allRules } from '../../lib/rules';
import { build } from './environments/engagement-app.lit';
import { FLAGS, viewOf } from './harness';
import { SUBJECTS } from './subjects';

const isConstruct = (each: unknown): boolean =>
  typeof each === 'function' && Object.prototype.isPrototypeOf.call(Construct.prototype, each.prototype as object);

const root = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const pages = Object.entries(SUBJECTS)
  .filter(([, { pageOf }]) => !pageOf)
  .map(([name, { folder }]) => {
    const file = kebabCase(name);
    return {
      name,
      page: read(`docs/constructs/${file}.md`),
      source: read(`constructs/${folder}/${file}.ts`),
      lit: read(`test/constructs/${folder}/${file}.lit.ts`),
    };
  });

test('every construct has a page, of its own or shared, and so have the defaults', () => {
  const classes = Object.entries(constructs).filter(([name, each]) => isConstruct(each) || name === 'PolicyDefaults');
  expect(classes.map(([name]) => name).sort()).toEqual(Object.keys(SUBJECTS).sort());
});

describe.each(pages)('the page of $name', ({ name, page, source, lit }) => {
  test('shows code that is compiled and tested, but for the path of the import', () => {
    const blocks = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => match[1]);
    const region = /^\/\/\/ !show\n(.*?)^\/\/\/ !hide$/ms.exec(lit)?.[1];
    expect(blocks).toEqual([region?.replace("'../../../constructs'", "'cdk-policy-blueprints/constructs'")]);
  });

  test('lists the props that there are', () => {
    const declared = new RegExp(`interface ${name}Props \\{(.*?)^\\}`, 'ms').exec(source)?.[1] ?? '';
    const props = [...declared.matchAll(/^ {2}readonly (\w+)\??:/gm)].map((match) => match[1]);
    expect(props.length).toBeGreaterThan(0);
    const table = page.slice(0, page.indexOf('You get'));
    expect([...table.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1])).toEqual(props);
  });

  test('lists the rules that the construct keeps', () => {
    const claimed = Object.entries(constructs)
      .filter(([each]) => each === name || SUBJECTS[each]?.pageOf === name)
      .flatMap(([, each]): readonly Rule[] => ('SATISFIES' in each ? each.SATISFIES : []))
      .map(({ id }) => id);
    const listed = /^Rules that it keeps: (.*?)\.$/ms.exec(page)?.[1] ?? '';
    expect([...listed.matchAll(/\[(\w+)\]\(\.\.\/rules\/([\w-]+)\.md\)/g)].map((match) => match.slice(1, 3))).toEqual(
      [...new Set(claimed)].sort().map((id) => [id, kebabCase(id)]),
    );
  });

  test('links to files that are there', () => {
    const links = [...page.matchAll(/\]\((?!https:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(root, 'docs/constructs', link)))).toEqual([]);
  });
});

const snippets = Object.entries(SUBJECTS).flatMap(([name, { snippet }]) => (snippet ? [[name, snippet] as const] : []));

describe.each(Object.entries(FLAGS))('snippets with flags: %s', (_, flags) => {
  test.each(snippets)('%s: breaks no rule', (_name, snippet) => {
    const view = viewOf(
      (stack) => {
        const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
        const administrator = Role.fromRoleArn(stack, 'Administrator', 'arn:aws:iam::333333333333:role/administrator');
        const stage = Stage.of(stack);
        if (stage) snippet(stage, { role, administrator });
      },
      { flags },
    );
    const findings = judge(view, allRules).judgements.filter(({ verdict }) => verdict.kind !== 'compliant');
    expect(findings.map(({ rule, resource, verdict }) => [rule.id, resource?.logicalId, verdict])).toEqual([]);
  });
});

test('the snippet of EngagementApp builds every environment', () => {
  const app = build(join(root, 'test/engagement/sample.yaml'));
  const names = app.synth().nestedAssemblies.flatMap(({ nestedAssembly }) => nestedAssembly.stacks);
  expect(names.map(({ stackName }) => stackName).sort()).toEqual([
    'acme-portal-dev-Backups',
    'acme-portal-dev-Storage',
    'acme-portal-prod-Backups',
    'acme-portal-prod-Reports',
    'acme-portal-prod-Storage',
    'acme-portal-stage-Backups',
    'acme-portal-stage-Storage',
  ]);
});
