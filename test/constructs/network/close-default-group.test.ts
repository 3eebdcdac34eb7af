import { CLOSE_DEFAULT_GROUP } from '../../../constructs/network/handlers/close-default-group';

interface Sent {
  readonly command: string;
  readonly input: unknown;
}

interface Answer {
  readonly status: string;
  readonly id: string;
}

/** Runs the code as Lambda does, with an EC2 that answers what it is told to. */
async function run(RequestType: string, refuse?: { readonly name: string }): Promise<{ sent: Sent[]; answer: Answer }> {
  const sent: Sent[] = [];
  const answers: Answer[] = [];
  const command = (name: string) =>
    class {
      public readonly command = name;
      public constructor(public readonly input: unknown) {}
    };
  const modules: Readonly<Record<string, unknown>> = {
    '@aws-sdk/client-ec2': {
      EC2Client: class {
        public send({ command: name, input }: Sent): Promise<void> {
          sent.push({ command: name, input });
          return refuse ? Promise.reject(Object.assign(new Error(refuse.name), refuse)) : Promise.resolve();
        }
      },
      RevokeSecurityGroupEgressCommand: command('egress'),
      RevokeSecurityGroupIngressCommand: command('ingress'),
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
  const load = new Function('require', 'exports', 'console', CLOSE_DEFAULT_GROUP) as (...globals: unknown[]) => void;
  load((name: string) => modules[name], exports, { error: () => undefined });
  const ResourceProperties = { DefaultSecurityGroupId: 'sg-1', Account: '333333333333' };
  await exports.handler?.({ RequestType, ResourceProperties }, { logStreamName: 'stream' });
  const [answer] = answers;
  if (!answer || answers.length > 1) throw new Error(`${String(answers.length)} answers`);
  return { sent, answer };
}

const CLOSED = [
  {
    command: 'ingress',
    input: {
      GroupId: 'sg-1',
      IpPermissions: [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: 'sg-1', UserId: '333333333333' }] }],
    },
  },
  {
    command: 'egress',
    input: { GroupId: 'sg-1', IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }] },
  },
];

test.each(['Create', 'Update'])('%s: takes both rules of AWS away', async (type) => {
  expect(await run(type)).toEqual({ sent: CLOSED, answer: { status: 'SUCCESS', id: 'sg-1' } });
});

test('a rule that has gone already is no failure', async () => {
  const { sent, answer } = await run('Create', { name: 'InvalidPermission.NotFound' });
  expect(sent).toEqual(CLOSED);
  expect(answer.status).toBe('SUCCESS');
});

test('what EC2 refuses fails the deployment', async () => {
  expect((await run('Create', { name: 'UnauthorizedOperation' })).answer).toEqual({ status: 'FAILED', id: 'sg-1' });
});

test('Delete: opens nothing', async () => {
  expect(await run('Delete')).toEqual({ sent: [], answer: { status: 'SUCCESS', id: 'sg-1' } });
});

test('fits into a template', () => {
  expect(CLOSE_DEFAULT_GROUP.length).toBeLessThan(4096);
});
