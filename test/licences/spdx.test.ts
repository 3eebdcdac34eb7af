import fc from 'fast-check';
import reference from 'spdx-expression-parse';
import { parseSpdx, type Expression } from '../../lib/licences/spdx';

describe('an expression', () => {
  test.each<[string, Expression]>([
    ['MIT', { kind: 'licence', id: 'MIT' }],
    ['Apache-2.0+', { kind: 'licence', id: 'Apache-2.0+' }],
    ['LicenseRef-Ours', { kind: 'licence', id: 'LicenseRef-Ours' }],
    ['DocumentRef-a:LicenseRef-b', { kind: 'licence', id: 'DocumentRef-a:LicenseRef-b' }],
    ['((MIT))', { kind: 'licence', id: 'MIT' }],
    [
      'GPL-2.0-only WITH Classpath-exception-2.0',
      { kind: 'licence', id: 'GPL-2.0-only', exception: 'Classpath-exception-2.0' },
    ],
    [
      'MIT AND ISC OR Zlib',
      {
        kind: 'or',
        left: { kind: 'and', left: { kind: 'licence', id: 'MIT' }, right: { kind: 'licence', id: 'ISC' } },
        right: { kind: 'licence', id: 'Zlib' },
      },
    ],
    [
      'MIT AND(ISC OR Zlib)',
      {
        kind: 'and',
        left: { kind: 'licence', id: 'MIT' },
        right: { kind: 'or', left: { kind: 'licence', id: 'ISC' }, right: { kind: 'licence', id: 'Zlib' } },
      },
    ],
  ])('%s is read', (text, expression) => {
    expect(parseSpdx(text)).toEqual(expression);
  });

  test.each([
    '',
    '()',
    'Apache 2',
    'SEE LICENSE IN MIT',
    'MIT OR',
    'OR MIT',
    'MIT or ISC',
    'MIT AND AND ISC',
    '(MIT',
    'MIT)',
    'MIT WITH',
    'MIT WITH (ISC)',
    '(MIT) WITH x',
    'MIT/ISC',
    `${'('.repeat(600)}MIT${')'.repeat(600)}`,
  ])('%j is none', (text) => {
    expect(parseSpdx(text)).toBeUndefined();
  });
});

test('what SPDX’s own parser reads is read the same way, and nothing makes ours throw', () => {
  const licence = fc.constantFrom('MIT', 'ISC', 'GPL-2.0-only', 'Apache-2.0+', 'MPL-2.0', 'LicenseRef-Ours');
  const one = fc.oneof(licence, fc.constant('GPL-2.0-only WITH Classpath-exception-2.0'));
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4 },
      one,
      fc
        .tuple(tie('expression'), fc.constantFrom('AND', 'OR'), tie('expression'))
        .map(([left, word, right]) => `${left} ${word} ${right}`),
      tie('expression').map((inner) => `(${inner})`),
    ),
  }));
  const asOurs = (info: reference.Info): Expression =>
    'license' in info
      ? {
          kind: 'licence',
          id: info.license + (info.plus ? '+' : ''),
          ...(info.exception === undefined ? {} : { exception: info.exception }),
        }
      : { kind: info.conjunction, left: asOurs(info.left), right: asOurs(info.right) };
  fc.assert(
    fc.property(expression, (text) => {
      fc.pre(text.length <= 1000);
      expect(parseSpdx(text)).toEqual(asOurs(reference(text)));
    }),
    { seed: 1 },
  );
  const word = fc.constantFrom('(', ')', 'AND', 'OR', 'WITH', 'MIT', '+', ' ', ':', 'é');
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(() => parseSpdx(words.join(' '))).not.toThrow();
    }),
    { seed: 1 },
  );
});
