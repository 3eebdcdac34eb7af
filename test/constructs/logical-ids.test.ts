import { Template } from 'aws-cdk-lib/assertions';
import { App, Stack } from 'aws-cdk-lib/core';
import { dataStoreTagged } from '../../lib/rules/tags';
import { FLAGS, logicalIds, stackOf } from './harness';
import HELD from './logical-ids.json';
import { SUBJECTS } from './subjects';

/** What holds data, or makes it readable: a change of its logical id replaces it, and what it holds is left behind. */
const STATEFUL = [...dataStoreTagged.resources].sort();

type Ids = Readonly<Record<string, readonly string[]>>;

const held: Readonly<Record<string, Ids>> = HELD;

/** In all stacks of the app: some constructs belong in a stack of another region. */
function idsOf(build: (stack: Stack) => unknown, context: Readonly<Record<string, unknown>>): Ids {
  const app = new App({ context: { ...context } });
  build(stackOf(app));
  const templates = app.node
    .findAll()
    .filter((each) => Stack.isStack(each))
    .map((stack) => Template.fromStack(stack));
  const found = STATEFUL.map(
    (type) => [type, templates.flatMap((template) => logicalIds(template, type)).sort()] as const,
  );
  return Object.fromEntries(found.filter(([, ids]) => ids.length > 0));
}

const built = Object.entries(SUBJECTS).filter(([, { build }]) => build);

test('the table knows every construct, and nothing else', () => {
  expect(Object.keys(held).sort()).toEqual(built.map(([name]) => name).sort());
});

describe.each(Object.entries(FLAGS))('flags: %s', (_, context) => {
  test.each(built)('%s keeps the logical ids of what holds data', (name, { build }) => {
    const now = idsOf(build ?? (() => undefined), context);
    const before = held[name] ?? {};
    const moved = STATEFUL.flatMap((type) => {
      const [is, was] = [now[type] ?? [], before[type] ?? []];
      const [gone, come] = [was.filter((id) => !is.includes(id)), is.filter((id) => !was.includes(id))];
      return gone.length + come.length === 0
        ? []
        : [`${type}: ${gone.join(', ') || 'none'} became ${come.join(', ') || 'none'}`];
    });
    const advice = [
      `${name}: deployed stacks would lose what these hold; if that is meant, say in CHANGELOG.md how to move the data,`,
      'then write logical-ids.json anew',
    ].join(' ');
    expect({ moved, advice }).toEqual({ moved: [], advice });
  });
});
