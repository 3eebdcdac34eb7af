import { printable } from '../engagement/text';

/** A file about licences cannot be used; the message names the file, the key, the value and what is allowed. */
export class LicenceError extends Error {
  override readonly name = 'LicenceError';

  /** @param problems what is wrong, one line each, lower case, no final period */
  constructor(file: string, problems: readonly string[]) {
    super(problems.map((problem) => `${printable(file, 1000)}${problem}`).join('\n'));
  }
}

/** The whole file is wrong. */
export const fileError = (file: string, problem: string): LicenceError => new LicenceError(file, [`: ${problem}`]);
