import { createInterface } from 'node:readline';
import { problemsSoFar, QUESTIONS, type AnswerKey, type Answers } from '../scaffold';
import { UsageError } from './errors';
import { demandFreeName, shown, wordsOf } from './init';

/** Where questions are put. */
export interface Conversation {
  readonly cwd: string;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * The words of `init` with what was missing, asked for: one question after another, each until its answer is right.
 * Words of other commands, and those with `--yes`, stay as they are.
 *
 * @throws UsageError if a word is wrong, or if the answers end before the questions do
 */
export async function completed(
  argv: readonly string[],
  { cwd, input, output }: Conversation,
): Promise<readonly string[]> {
  const [command, ...rest] = argv;
  if (command !== 'init' || rest.some((word) => ['--help', '-h', '--yes'].includes(word))) return argv;
  const { answers: given, example, pipeline } = wordsOf(rest, cwd);
  // Before anything is asked: what is wrong already would make the answers useless.
  const [wrong] = problemsSoFar({ answers: given, example, pipeline });
  const missing = QUESTIONS.filter(({ key, asks }) => asks !== undefined && given[key] === undefined);
  if (wrong || missing.length === 0) return argv;

  const problemWith = (answers: Answers, key: AnswerKey): string | undefined => {
    try {
      if (key === 'name') demandFreeName(cwd, answers.name);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return error.message;
    }
    return problemsSoFar({ answers, example, pipeline })[0]?.message;
  };
  const lines = createInterface({ input, output });
  const answersOf: AsyncIterator<string, undefined> = lines[Symbol.asyncIterator]();
  const answers = { ...given };
  const words = [...argv];
  try {
    for (const { key, flag, asks = '' } of missing) {
      for (;;) {
        // By its prompt, which stays where the line is edited.
        lines.setPrompt(`${asks}: `);
        lines.prompt();
        const line = await answersOf.next();
        if (line.done === true) throw new UsageError(`stopped before ${flag} was answered: nothing was written`);
        const answer = line.value.trim();
        if (answer === '') continue;
        const problem = problemWith({ ...answers, [key]: answer }, key);
        if (problem !== undefined) output.write(shown(problem));
        else {
          answers[key] = answer;
          words.push(key === 'name' ? answer : `${flag}=${answer}`);
          break;
        }
      }
    }
  } finally {
    lines.close();
  }
  return words;
}
