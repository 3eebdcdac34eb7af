import { SET_PASSWORD_POLICY } from '../../../constructs/identity/handlers/set-password-policy';

interface Answer {
  readonly status: string;
  readonly id: string;
}

/** Runs the code as Lambda does, with an IAM that answers what it is told to. */
async function run(
  RequestType: string,
  refusal?: Error,
): Promise<{ sent: unknown[]; answer: Answer; logged: unknown[] }> {
  const sent: unknown[] = [];
  const answers: Answer[] = [];
  const logged: unknown[] = [];
  const modules: Readonly<Record<string, unknown>> = {
    '@aws-sdk/client-iam': {
      IAMClient: class {
        public send({ input }: { readonly input: unknown }): Promise<void> {
          sent.push(input);
          return refusal ? Promise.reject(refusal) : Promise.resolve();
        }
      },
      UpdateAccountPasswordPolicyCommand: class {
        public constructor(public readonly input: unknown) {}
      },
    },
    'cfn-response': {
      SUCCESS: 'SUCCESS',
      FAILED: 'FAILED',
      send: (_event: unknown, context: { done: () => void }, status: string, _data: unknown, id: string) => {
        answers.push({ status, id });
        context.done();
      },
    },
  };
  const exports: { handler?: (event: unknown, context: unknown) => Promise<void> } = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is a text in the template, as here
  const load = new Function('require', 'exports', 'console', SET_PASSWORD_POLICY) as (...globals: unknown[]) => void;
  load((name: string) => modules[name], exports, { error: (error: unknown) => logged.push(error) });
  // CloudFormation makes text of numbers.
  const ResourceProperties = {
    Account: '333333333333',
    MinimumPasswordLength: '16',
    MaxPasswordAge: '60',
    PasswordReusePrevention: '24',
  };
  await exports.handler?.({ RequestType, ResourceProperties }, { logStreamName: 'stream' });
  const [answer] = answers;
  if (!answer || answers.length > 1) throw new Error(`${String(answers.length)} answers`);
  return { sent, answer, logged };
}

test.each(['Create', 'Update'])('%s: sets the whole policy, in numbers', async (type) => {
  const { sent, answer } = await run(type);
  expect(sent).toEqual([
    {
      MinimumPasswordLength: 16,
      MaxPasswordAge: 60,
      PasswordReusePrevention: 24,
      RequireLowercaseCharacters: true,
      RequireNumbers: true,
      RequireSymbols: true,
      RequireUppercaseCharacters: true,
      AllowUsersToChangePassword: true,
    },
  ]);
  expect(answer).toEqual({ status: 'SUCCESS', id: 'PasswordPolicyOf333333333333' });
});

test('Delete: leaves the policy as it is', async () => {
  expect(await run('Delete')).toMatchObject({ sent: [], answer: { status: 'SUCCESS' } });
});

test('a refusal fails the deployment, and stands in the log', async () => {
  const refusal = new Error('AccessDenied');
  const { answer, logged } = await run('Create', refusal);
  expect(answer).toEqual({ status: 'FAILED', id: 'PasswordPolicyOf333333333333' });
  expect(logged).toEqual([refusal]);
});

test('fits into a template', () => {
  expect(SET_PASSWORD_POLICY.length).toBeLessThan(4096);
});
