/** A part of a pattern: text that stands for itself, or a wildcard. */
export type Piece = { readonly text: string } | { readonly wildcard: '*' | '?' };

/**
 * Where a wildcard may reach.
 *
 * - `text`: everywhere.
 * - `resource`: inside its part of the ARN; a `*` that ends a part reaches beyond the colon.
 * - `arn`: inside its part of the ARN, each of the six parts being compared for itself.
 *
 * In the last part of an ARN, after the fifth colon, a wildcard reaches everywhere.
 *
 * Source: IAM User Guide, "IAM JSON policy elements: Resource" and "… Condition operators".
 */
export type Reach = 'text' | 'resource' | 'arn';

const EVERYWHERE = '[\\s\\S]';
const INSIDE_PART = '[^:]';
const PARTS_OF_AN_ARN = 6;

/** The pieces of a text in which `*` and `?` are wildcards. */
export function piecesOf(text: string): readonly Piece[] {
  return text
    .split(/([*?])/)
    .filter((part) => part !== '')
    .map((part) => (part === '*' || part === '?' ? { wildcard: part } : { text: part }));
}

/** How the pieces read where wildcards mean nothing. */
export const plainText = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : piece.wildcard)).join('');

/** Whether the whole of a text matches. */
export function matches(pieces: readonly Piece[], text: string, reach: Reach, flags = ''): boolean {
  let colons = 0;
  const source = pieces.map((piece, index) => {
    if ('text' in piece) {
      colons += piece.text.split(':').length - 1;
      return piece.text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
    }
    const isFree =
      reach === 'text' ||
      colons >= PARTS_OF_AN_ARN - 1 ||
      (reach === 'resource' && piece.wildcard === '*' && endsPart(pieces[index + 1]));
    return `${isFree ? EVERYWHERE : INSIDE_PART}${piece.wildcard === '*' ? '*' : ''}`;
  });
  return new RegExp(`^${source.join('')}$`, flags).test(text);
}

const endsPart = (next: Piece | undefined): boolean =>
  next === undefined || ('text' in next && next.text.startsWith(':'));

/** Whether an action is meant by a pattern of a policy: case does not matter. */
export const matchesAction = (pattern: string, action: string): boolean =>
  matches(piecesOf(pattern), action, 'text', 'i');

/** The parts of an ARN, the last with all its colons; `undefined` if the text is none. */
export function arnParts(text: string): readonly [string, string, string, string, string] | undefined {
  const found = /^arn:([^:]+):([^:]+):([^:]*):([^:]*):([\s\S]+)$/.exec(text);
  if (!found) return undefined;
  const [, partition = '', service = '', region = '', account = '', resource = ''] = found;
  return [partition, service, region, account, resource];
}

/** The account of an ARN, if it has one. */
export function accountOf(arn: string): string | undefined {
  const account = arnParts(arn)?.[3];
  return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
}
