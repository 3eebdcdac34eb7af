import { HAND_OVER } from '../../../constructs/entry/handlers/hand-over';

interface Sent {
  readonly command: string;
  readonly input: unknown;
  readonly region: string;
}

interface Event {
  readonly RequestType: 'Create' | 'Delete' | 'Update';
  readonly values: Readonly<Record<string, string>>;
  readonly before?: Readonly<Record<string, string>>;
}

/** Runs the code as Lambda does, with a Systems Manager that answers what it is told to. */
async function run({ RequestType, values, before }: Event, isRefused = false): Promise<[Sent[], string[]]> {
  const sent: Sent[] = [];
  const answers: string[] = [];
  const command = (name: string) =>
    class {
      public readonly command = name;
      public constructor(public readonly input: unknown) {}
    };
  const modules: Readonly<Record<string, unknown>> = {
    '@aws-sdk/client-ssm': {
      SSMClient: class {
        public constructor(private readonly settings: { readonly region: string }) {}
        public send({ command: name, input }: Sent): Promise<void> {
          sent.push({ command: name, input, region: this.settings.region });
          return isRefused ? Promise.reject(new Error('refused')) : Promise.resolve();
        }
      },
      DeleteParametersCommand: command('delete'),
      PutParameterCommand: command('put'),
    },
    'cfn-response': {
      SUCCESS: 'SUCCESS',
      FAILED: 'FAILED',
      send: (_event: unknown, context: { done: () => void }, status: string, _data: unknown, id: string) => {
        answers.push(`${status} ${id}`);
        context.done();
      },
    },
  };
  const exports: { handler?: (event: unknown, context: unknown) => Promise<void> } = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is a text in the template, as here
  const load = new Function('require', 'exports', 'console', HAND_OVER) as (...globals: unknown[]) => void;
  load((name: string) => modules[name], exports, { error: () => undefined });
  await exports.handler?.(
    {
      RequestType,
      LogicalResourceId: 'Told',
      ResourceProperties: { Region: 'us-east-1', Values: values },
      ...(before ? { OldResourceProperties: { Region: 'us-east-1', Values: before } } : {}),
    },
    { logStreamName: 'stream' },
  );
  return [sent, answers];
}

const put = (Name: string, Value: string): Sent => ({
  command: 'put',
  input: { Name, Value, Type: 'String', Overwrite: true },
  region: 'us-east-1',
});
const remove = (...Names: string[]): Sent => ({ command: 'delete', input: { Names }, region: 'us-east-1' });

test('writes every value into the other region', async () => {
  const [sent, answers] = await run({ RequestType: 'Create', values: { '/a': '1', '/b': '2' } });
  expect(sent).toEqual([put('/a', '1'), put('/b', '2')]);
  expect(answers).toEqual(['SUCCESS Told']);
});

test('takes away what is no longer told', async () => {
  const [sent] = await run({ RequestType: 'Update', values: { '/a': '3' }, before: { '/a': '1', '/b': '2' } });
  expect(sent).toEqual([put('/a', '3'), remove('/b')]);
});

test('takes everything away when it goes', async () => {
  const [sent, answers] = await run({ RequestType: 'Delete', values: { '/a': '1' } });
  expect(sent).toEqual([remove('/a')]);
  expect(answers).toEqual(['SUCCESS Told']);
});

test('tells CloudFormation what failed', async () => {
  const [, answers] = await run({ RequestType: 'Create', values: { '/a': '1' } }, true);
  expect(answers).toEqual(['FAILED Told']);
});
