import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A valid file with every key, for tests to change. */
export const full = readFileSync(join(__dirname, 'sample.yaml'), 'utf8');

/** The page that documents the file. */
export const page = readFileSync(join(__dirname, '../../docs/engagement.md'), 'utf8');

const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map((match) => match[1] ?? '');

const [shortestBlock, fullBlock, wrongBlock] = blocks('yaml');

/** The shortest valid file. */
export const shortest = shortestBlock ?? '';

/** The valid file with every key, as the page shows it. */
export const documented = fullBlock ?? '';

/** A file with many problems, and what is said about them. */
export const wrong = { text: wrongBlock ?? '', says: (blocks('text')[0] ?? '').trimEnd() };
