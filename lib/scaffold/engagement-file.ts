import { parseDocument } from 'yaml';
import { EngagementError, parseEngagement, type EngagementIssue } from '../engagement';
import { quoted } from '../engagement/text';
import { QUESTIONS, type AnswerProblem, type Answers } from './answers';

const HEAD = [
  ' yaml-language-server: $schema=./node_modules/cdk-policy-blueprints/schema/engagement.schema.json',
  ' Everything that differs from one engagement to the next; every key is described in',
  ' node_modules/cdk-policy-blueprints/docs/engagement.md.',
].join('\n');

/** The engagement file of an example with the answers in it; what nobody answered is taken out. */
export function engagementFile(example: string, answers: Answers): string {
  // Without its head, which speaks of the example.
  const document = parseDocument(example.replace(/^(#.*\n)+/, ''), { schema: 'core' });
  document.commentBefore = HEAD;
  for (const { key, paths } of QUESTIONS) {
    const value = key === 'residency' ? residencyOf(answers) : answers[key];
    for (const path of paths) {
      if (value === undefined) document.deleteIn(path);
      else document.setIn(path, scalarOf(document.createNode(value), key.startsWith('account')));
    }
  }
  return document.toString({ lineWidth: 0 }).replaceAll(/^( *\w+: )\[ (.*) \]$/gm, '$1[$2]');

  function scalarOf(node: ReturnType<typeof document.createNode>, isQuoted: boolean): typeof node {
    if (isQuoted) Object.assign(node, { type: 'QUOTE_DOUBLE' });
    if (Array.isArray((node as { readonly items?: unknown }).items)) Object.assign(node, { flow: true });
    return node;
  }
}

function residencyOf({ residency, region, recoveryRegion }: Answers): readonly string[] | undefined {
  const regions = residency?.split(',').map((each) => each.trim()) ?? [region, recoveryRegion];
  const given = [...new Set(regions.filter((each) => each !== undefined && each !== ''))] as string[];
  return given.length > 0 ? given : undefined;
}

/** What the engagement file would be refused for, by the answers that it comes from. */
export function engagementProblems(text: string, answers: Answers): readonly AnswerProblem[] {
  try {
    parseEngagement(text, 'engagement.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof EngagementError)) throw error;
    const problems = error.issues.flatMap((issue) => problemOf(issue, answers));
    return [...new Map(problems.map((problem) => [problem.key, problem])).values()];
  }
}

function problemOf(issue: EngagementIssue, answers: Answers): readonly AnswerProblem[] {
  const question = QUESTIONS.find(({ paths }) => paths.some((path) => isAt(issue.key, path.join('.'))));
  // The example's own keys are right: a test holds that.
  if (!question) throw new Error(`no answer is behind ${issue.key}: ${issue.message}`);
  const { key, flag } = question;
  // Without an answer of its own the residency is the two regions, whose own flags say what is wrong.
  if (key === 'residency' && answers.residency === undefined) return [];
  const value = answers[key];
  const wrong = value === undefined || issue.message.startsWith('is ') ? issue.message : said(issue.message, value);
  const allowed = issue.allowed?.replace(/, in quotes$/, '');
  return [{ key, message: `${flag}: ${wrong}${allowed === undefined ? '' : `; allowed: ${allowed}`}` }];
}

const isAt = (key: string, path: string): boolean => key === path || key.startsWith(`${path}[`);

/** The message, which names the value as the file has it, with the value as it was given. */
function said(message: string, value: string): string {
  return message.startsWith('"') ? message : `${quoted(value)} ${message.replace(/^\S+ (?=is |names )/, '')}`;
}
