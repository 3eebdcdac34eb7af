/** What a package may be used under: one licence, or several joined by words of SPDX. */
export type Expression =
  | { readonly kind: 'licence'; readonly id: string; readonly exception?: string }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression };

/** Longer than any expression that a package has stated, and far from where recursion ends. */
const LONGEST = 1000;

const ID = /^(DocumentRef-[A-Za-z0-9.-]+:LicenseRef-[A-Za-z0-9.-]+|[A-Za-z0-9][A-Za-z0-9.-]*\+?)$/;

/**
 * Reads an SPDX licence expression: ids, `AND`, `OR`, `WITH`, parentheses. `AND` binds closer than `OR`. Whether SPDX
 * knows an id is not asked.
 *
 * @returns nothing for text that is no expression, e.g. `SEE LICENSE IN eula.txt`
 */
export function parseSpdx(text: string): Expression | undefined {
  if (text.length > LONGEST) return undefined;
  const words = text.match(/[()]|[^\s()]+/g) ?? [];
  let next = 0;
  const expression = either();
  return next === words.length ? expression : undefined;

  function either(): Expression | undefined {
    return joined('OR', 'or', () => joined('AND', 'and', one));
  }

  function joined(word: string, kind: 'and' | 'or', part: () => Expression | undefined): Expression | undefined {
    const left = part();
    if (left === undefined || words[next] !== word) return left;
    next += 1;
    const right = joined(word, kind, part);
    return right && { kind, left, right };
  }

  function one(): Expression | undefined {
    if (words[next] === '(') {
      next += 1;
      const inner = either();
      return words[next++] === ')' ? inner : undefined;
    }
    const id = nextId();
    if (id === undefined || words[next] !== 'WITH') return id === undefined ? undefined : { kind: 'licence', id };
    next += 1;
    const exception = nextId();
    return exception === undefined ? undefined : { kind: 'licence', id, exception };
  }

  function nextId(): string | undefined {
    const word = words[next] ?? '';
    if (!ID.test(word) || ['AND', 'OR', 'WITH'].includes(word)) return undefined;
    next += 1;
    return word;
  }
}
