import { SecureApi } from '../../constructs';
import {
  HEADERS,
  inTable,
  type Note,
  type Notes,
  notesApi,
  PAGE,
  type Request,
} from '../../examples/serverless-api/notes';

const JANE = 'jane-sub';
const JOHN = 'john-sub';

/** A store in memory. */
function memory(): Notes {
  const all: Note[] = [];
  return {
    put: (note) => Promise.resolve(void all.push(note)),
    get: (owner, id) => Promise.resolve(all.find((note) => note.owner === owner && note.id === id)),
    list: (owner) => Promise.resolve(all.filter((note) => note.owner === owner).slice(0, PAGE)),
  };
}

const ORIGIN = 'https://notes.example';

const request = (sub: string | undefined, method: string, resource: string, more: Partial<Request> = {}): Request => ({
  httpMethod: method,
  resource,
  body: null,
  pathParameters: null,
  queryStringParameters: null,
  requestContext: sub === undefined ? {} : { authorizer: { claims: { sub } } },
  ...more,
});

const creation = (sub: string | undefined, body: unknown): Request =>
  request(sub, 'POST', '/notes', { body: typeof body === 'string' ? body : JSON.stringify(body) });

const reading = (sub: string, id: string): Request => request(sub, 'GET', '/notes/{id}', { pathParameters: { id } });

async function call(notes: Notes, wanted: Request): Promise<{ readonly status: number; readonly says: unknown }> {
  const { statusCode, body } = await notesApi(notes, ORIGIN)(wanted);
  return { status: statusCode, says: JSON.parse(body) };
}

test('a note that was written is read again, and listed', async () => {
  const notes = memory();
  const { status, says } = await call(notes, creation(JANE, { title: 'Milk', text: 'two litres' }));
  expect(status).toBe(201);
  const note = says as Note;
  expect(note).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    title: 'Milk',
    text: 'two litres',
    createdAt: expect.stringMatching(/^20/) as string,
  });
  expect(await call(notes, reading(JANE, note.id))).toEqual({ status: 200, says: note });
  expect(await call(notes, request(JANE, 'GET', '/notes'))).toEqual({ status: 200, says: { notes: [note] } });
});

test('nobody reads or lists notes of another user', async () => {
  const notes = memory();
  const { id } = (await call(notes, creation(JANE, { title: 'Mine' }))).says as Note;
  expect((await call(notes, reading(JOHN, id))).status).toBe(404);
  expect((await call(notes, request(JOHN, 'GET', '/notes'))).says).toEqual({ notes: [] });
});

test('the owner of a note is whom the token names, whatever the body says', async () => {
  const notes = memory();
  expect((await call(notes, creation(JOHN, { title: 'Hers', owner: JANE }))).status).toBe(400);
  expect((await call(notes, request(JANE, 'GET', '/notes'))).says).toEqual({ notes: [] });
});

test('refuses whoever has not signed in', async () => {
  expect((await call(memory(), creation(undefined, { title: 'Milk' }))).status).toBe(401);
});

test.each([
  ['no JSON', '{', 'the body is no JSON'],
  ['a list', [], 'the body is no object'],
  ['no title', {}, 'title has 1 to 100 characters'],
  ['an empty title', { title: '' }, 'title has 1 to 100 characters'],
  ['a long title', { title: 'x'.repeat(101) }, 'title has 1 to 100 characters'],
  ['a long text', { title: 'x', text: 'x'.repeat(4001) }, 'text has 4000 characters at most'],
  ['a number as text', { title: 'x', text: 1 }, 'text has 4000 characters at most'],
  ['what nobody knows', { title: 'x', colour: 'red' }, 'colour is not known'],
])('refuses %s', async (_, body, error) => {
  expect(await call(memory(), creation(JANE, body))).toEqual({ status: 400, says: { error } });
});

test('lists page by page', async () => {
  const notes = memory();
  for (let count = 0; count < PAGE; count += 1) await call(notes, creation(JANE, { title: String(count) }));
  const { says } = await call(notes, request(JANE, 'GET', '/notes'));
  const page = says as { readonly notes: readonly Note[]; readonly next: string };
  expect(page.notes).toHaveLength(PAGE);
  expect(page.next).toBe(page.notes.at(-1)?.id);
});

test('answers with the headers of the API, to one origin', async () => {
  expect(HEADERS).toEqual(SecureApi.HEADERS);
  const { headers } = await notesApi(memory(), ORIGIN)(request(JANE, 'GET', '/other'));
  expect(headers).toEqual({ ...HEADERS, 'Access-Control-Allow-Origin': ORIGIN, 'Content-Type': 'application/json' });
});

test('asks the table for what is in the partition of the owner alone', async () => {
  const sent: (readonly [string, object])[] = [];
  const send = (operation: string, input: object) => {
    sent.push([operation, input]);
    return Promise.resolve({});
  };
  const table = inTable({ send }, 'Notes');
  const note = { owner: JANE, id: '1', title: 'Milk', text: '', createdAt: '2026-11-21' };
  await table.put(note);
  expect(await table.get(JANE, '1')).toBeUndefined();
  expect(await table.list(JANE, '1')).toEqual([]);
  expect(sent).toEqual([
    ['Put', { TableName: 'Notes', Item: note, ConditionExpression: 'attribute_not_exists(id)' }],
    ['Get', { TableName: 'Notes', Key: { owner: JANE, id: '1' } }],
    [
      'Query',
      expect.objectContaining({
        ExpressionAttributeValues: { ':owner': JANE },
        ExclusiveStartKey: { owner: JANE, id: '1' },
      }),
    ],
  ]);
});
