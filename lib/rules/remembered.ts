/** More texts than this are not kept: templates repeat few, and a large app shall not fill the memory. */
const MOST = 20_000;

/** The same function, which answers from memory what it was asked before: for the names and texts that recur. */
export function remembered<Result>(of: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Result;
    const result = of(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
