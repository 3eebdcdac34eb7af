/** The commands of docs/start/ci.md, run in their order, print what the page shows. */
import { folderWith } from '../cli/run';
import { blocksOf, commandsOf, countless, outputOf, pageText } from './console';

const PAGE = pageText('docs/start/ci.md');
const [template, mended] = blocksOf(PAGE, 'yaml');
const folder = folderWith({ 'templates/alerts.yaml': template! });
const mendedFolder = folderWith({ 'templates/alerts.yaml': `${template!}${mended!}` });

const inFolder = (path: string): void => {
  jest.spyOn(process, 'cwd').mockReturnValue(path);
};
afterEach(() => jest.restoreAllMocks());

const commands = commandsOf(PAGE);
const stages = [
  [folder, 1],
  [folder, 1],
  [folder, 0],
  [mendedFolder, 0],
] as const;

test('there are as many commands as are run here', () => {
  expect(commands).toHaveLength(stages.length);
});

test.each(stages.map(([path, code], index) => [commands[index]!.words, path, code, index] as const))(
  '%s prints what the page shows',
  (_, path, code, index) => {
    inFolder(path);
    const { output, code: ended } = outputOf(path, commands[index]!);
    expect(ended).toBe(code);
    expect(countless(output)).toBe(countless(commands[index]!.output));
  },
);
