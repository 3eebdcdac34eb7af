/** The commands of docs/adopting.md, run in their order, print what the page shows. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/docs/catalogue';
import { folderWith, run, type Ended } from '../cli/run';

const PAGE = readFileSync(join(ROOT, 'docs/adopting.md'), 'utf8');
const [TEMPLATE] = [...PAGE.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text]) => text!);

/** Each command with what the page shows of it. */
const COMMANDS = [...PAGE.matchAll(/^```console\n(.*?)^```$/gms)].flatMap(([, block]) =>
  block!
    .split(/^(?=\$ )/m)
    .map((text) => /^\$ npx blueprints ([^|\n]*?)(?: \| (head|tail) -n (\d+))?\n(.*)$/s.exec(text)!)
    .map(([, words, part, count, shown]) => ({ words: words!, part, count: Number(count), shown: shown! })),
);

// More rules, and more demands of a rule, do not make the page wrong.
const countless = (text: string): string => text.replace(/\b\d+(?= (templates|verdicts|rules|compliant|violations|undecidable|of them|approved|known|findings))/g, 'n'); // prettier-ignore

function shownOf({ stdout, stderr }: Ended, part: string | undefined, count: number): string {
  const lines = stdout.split('\n').slice(0, -1);
  const kept = part === 'head' ? lines.slice(0, count) : part === 'tail' ? lines.slice(-count) : lines;
  return [...kept.map((line) => `${line}\n`), stderr].join('');
}

test('the page shows what its commands print, and how they end', () => {
  const folder = folderWith({});
  const cwd = jest.spyOn(process, 'cwd').mockReturnValue(folder);
  mkdirSync(join(folder, 'templates'));
  const file = join(folder, 'templates/shop.yaml');
  const closed = TEMPLATE!.replace('0.0.0.0/0', '10.0.0.0/8');
  const added = `${closed}  Invoices:\n    Type: AWS::S3::Bucket\n`;
  const mended = closed.replace('S3::Bucket\n', 'S3::Bucket\n    Properties:\n      VersioningConfiguration: { Status: Enabled }\n'); // prettier-ignore
  const stages = [
    [TEMPLATE!, 1],
    [closed, 0],
    [closed, 0],
    [closed, 0],
    [closed, 0],
    [closed, 0],
    [added, 1],
    [mended, 0],
  ] as const;
  try {
    expect(COMMANDS).toHaveLength(stages.length);
    for (const [index, [template, code]] of stages.entries()) {
      const { words, part, count, shown } = COMMANDS[index]!;
      writeFileSync(file, template);
      const ended = run(folder, ...words.split(' '));
      expect([words, ended.code]).toEqual([words, code]);
      expect(countless(shownOf(ended, part, count))).toBe(countless(shown));
    }
  } finally {
    cwd.mockRestore();
  }
});
