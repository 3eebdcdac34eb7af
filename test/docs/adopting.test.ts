/** The commands of docs/adopting.md, run in their order, print what the page shows. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../cli/run';
import { blocksOf, commandsOf, countless, outputOf, pageText } from './console';

const PAGE = pageText('docs/adopting.md');
const [TEMPLATE] = blocksOf(PAGE, 'yaml');
const COMMANDS = commandsOf(PAGE);

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
      const shown = COMMANDS[index]!;
      writeFileSync(file, template);
      const { code: ended, output } = outputOf(folder, shown);
      expect([shown.words, ended]).toEqual([shown.words, code]);
      expect(countless(output)).toBe(countless(shown.output));
    }
  } finally {
    cwd.mockRestore();
  }
});
