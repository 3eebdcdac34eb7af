import { randomUUID } from 'node:crypto';

/** What API Gateway hands over, of which this code reads no more. */
export interface Request {
  readonly httpMethod: string;
  readonly resource: string;
  readonly body: string | null;
  readonly pathParameters: Readonly<Record<string, string>> | null;
  readonly queryStringParameters: Readonly<Record<string, string>> | null;
  readonly requestContext: { readonly authorizer?: { readonly claims?: Readonly<Record<string, string>> } };
}

export interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Note {
  /** The user that alone may read it: `sub` of the token. */
  readonly owner: string;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly createdAt: string;
}

/** Where notes are kept. */
export interface Notes {
  readonly put: (note: Note) => Promise<void>;
  readonly get: (owner: string, id: string) => Promise<Note | undefined>;
  readonly list: (owner: string, after: string | undefined) => Promise<readonly Note[]>;
}

/** The same headers that API Gateway sets on errors of its own: `SecureApi.HEADERS`. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

export const PAGE = 50;

/** The API over a store, for pages of one origin. */
export const notesApi =
  (notes: Notes, origin: string) =>
  async (request: Request): Promise<Answer> => {
    const [statusCode, body] = await answer(notes, request);
    const headers = { ...HEADERS, 'Access-Control-Allow-Origin': origin, 'Content-Type': 'application/json' };
    return { statusCode, headers, body: JSON.stringify(body) };
  };

async function answer(notes: Notes, request: Request): Promise<readonly [number, unknown]> {
  const owner = request.requestContext.authorizer?.claims?.['sub'];
  if (!owner) return [401, { error: 'sign in first' }];
  switch (`${request.httpMethod} ${request.resource}`) {
    case 'POST /notes': {
      const wanted = parse(request.body);
      if (typeof wanted === 'string') return [400, { error: wanted }];
      const note = { ...wanted, owner, id: randomUUID(), createdAt: new Date().toISOString() };
      await notes.put(note);
      return [201, shown(note)];
    }
    case 'GET /notes': {
      const found = await notes.list(owner, request.queryStringParameters?.['after']);
      const last = found.length === PAGE ? { next: found.at(-1)?.id } : {};
      return [200, { notes: found.map(shown), ...last }];
    }
    case 'GET /notes/{id}': {
      // The note of somebody else is not to be told from one that there never was.
      const note = await notes.get(owner, request.pathParameters?.['id'] ?? '');
      return note ? [200, shown(note)] : [404, { error: 'there is no such note' }];
    }
    default:
      return [404, { error: 'there is no such path' }];
  }
}

const shown = ({ id, title, text, createdAt }: Note): Omit<Note, 'owner'> => ({ id, title, text, createdAt });

/** What a body says; what is wrong with it otherwise. */
function parse(body: string | null): Pick<Note, 'text' | 'title'> | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body ?? '');
  } catch {
    return 'the body is no JSON';
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return 'the body is no object';
  const { title, text = '', ...others } = parsed as Readonly<Record<string, unknown>>;
  const [other] = Object.keys(others);
  if (other !== undefined) return `${other} is not known`;
  if (typeof title !== 'string' || title === '' || title.length > 100) return 'title has 1 to 100 characters';
  if (typeof text !== 'string' || text.length > 4000) return 'text has 4000 characters at most';
  return { title, text };
}

/** What of the SDK is used; Lambda brings it along. */
export interface Sdk {
  readonly send: (operation: 'Get' | 'Put' | 'Query', input: object) => Promise<{ Item?: Note; Items?: Note[] }>;
}

/** Notes in a table whose partitions are the owners: no request reaches a note of another user. */
export const inTable = ({ send }: Sdk, TableName: string): Notes => ({
  put: async (Item) => {
    await send('Put', { TableName, Item, ConditionExpression: 'attribute_not_exists(id)' });
  },
  get: async (owner, id) => (await send('Get', { TableName, Key: { owner, id } })).Item,
  list: async (owner, after) => {
    const { Items = [] } = await send('Query', {
      TableName,
      Limit: PAGE,
      KeyConditionExpression: '#owner = :owner',
      ExpressionAttributeNames: { '#owner': 'owner' },
      ExpressionAttributeValues: { ':owner': owner },
      ...(after === undefined ? {} : { ExclusiveStartKey: { owner, id: after } }),
    });
    return Items;
  },
});

type Command = new (input: object) => object;

function sdk(): Sdk {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- Lambda has it; this repository does not
  const { DynamoDBClient } = require('@aws-sdk/client-dynamodb') as { readonly DynamoDBClient: new () => object };
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the same
  const { DynamoDBDocumentClient, ...commands } = require('@aws-sdk/lib-dynamodb') as Readonly<
    Record<'GetCommand' | 'PutCommand' | 'QueryCommand', Command>
  > & { readonly DynamoDBDocumentClient: { readonly from: (client: object) => { send: (command: object) => never } } };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient());
  return { send: (operation, input) => client.send(new commands[`${operation}Command`](input)) };
}

let api: ReturnType<typeof notesApi> | undefined;

export const handler = (request: Request): Promise<Answer> => {
  api ??= notesApi(inTable(sdk(), process.env['NOTES'] ?? ''), process.env['ORIGIN'] ?? '');
  return api(request);
};
