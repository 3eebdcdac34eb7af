// Puts a file into the one comment of the pipeline in a merge request, or updates it: node pipeline/comment.mjs FILE.
import { readFileSync } from 'node:fs';

const { CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, COMMENT_TOKEN } = process.env;
const notes = `${CI_API_V4_URL}/projects/${CI_PROJECT_ID}/merge_requests/${CI_MERGE_REQUEST_IID}/notes`;
const headers = { 'PRIVATE-TOKEN': COMMENT_TOKEN, 'Content-Type': 'application/json' };

async function call(method, url, content) {
  const response = await fetch(url, { method, headers, ...(content && { body: JSON.stringify(content) }) });
  if (!response.ok) throw new Error(`${method} ${url} ended with ${response.status}`);
  return response;
}

/** The comment that an earlier run has left, on whichever page. */
async function known(mark, page = '1') {
  const response = await call('GET', `${notes}?per_page=100&page=${page}`);
  const found = (await response.json()).find(({ body }) => body.startsWith(mark));
  const next = response.headers.get('x-next-page');
  return found ?? (next ? known(mark, next) : undefined);
}

const body = readFileSync(process.argv[2], 'utf8');
const note = await known(body.split('\n', 1)[0]);
if (note) await call('PUT', `${notes}/${note.id}`, { body });
else await call('POST', notes, { body });
