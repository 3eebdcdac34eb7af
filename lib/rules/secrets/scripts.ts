import { isNoSecretOf } from './harmless';
import { isSecretName, mayBeNameOfSecret } from './names';
import { credentialIn } from './patterns';

/** How a text says `name is value`: a shell or YAML takes bare words, program code quotes its texts. */
export type Language = 'shell' | 'code';

const ASSIGNMENT = /(?<![\w.$-])([A-Za-z_][\w.-]{2,60})["'\]]{0,2}(\s{0,3})(=>|:=|={1,3}|!=|:(?![:/]))(\s{0,3})/g;
const OPTION = /(?:^|\s)--?([A-Za-z][\w-]{2,40})\s+(["']?)([^\s"'-][^\s"']*)\2/g;

/** Ways of commands to take a password that no name announces. */
const COMMANDS: readonly RegExp[] = [
  /echo\s+(?:-e\s+)?["']?[\w.-]+:([^\s"'$|]{3,}|\$\{open:[^}]*\})["']?\s*\|\s*(?:sudo\s+)?chpasswd/,
  /\bcurl\b[^\n]*?\s(?:-u|--user)\s*["']?[^\s:"'$]+:([^\s"'$]{3,}|\$\{open:[^}]*\})/,
  /\bmysql(?:admin|dump)?\b[^\n]*?\s-p["']?(?!assword)([^\s"'$-][^\s"']{2,}|\$\{open:[^}]*\})/,
  /ConvertTo-SecureString\s+(?:-String\s+)?["']([^"'$]{3,}|\$\{open:[^}]*\})["'][^\n]*-AsPlainText/i,
  /\bIDENTIFIED\s+(?:WITH\s+\S+\s+)?BY\s+["']([^"'$]{3,}|\$\{open:[^}]*\})["']/i,
  /\b(?:WITH|USER\s+\S+)\s+(?:ENCRYPTED\s+)?PASSWORD\s*=?\s*["']([^"'$]{3,}|\$\{open:[^}]*\})["']/i,
  /\bnet\s+user\s+\w+\s+(?![/$*])([^\s"'$/]{4,})/i,
  /\brequirepass\s+(?![$%<{])([^\s"']{4,})/,
];

const NO_VALUES =
  /^(string|str|securestring|int|integer|number|bool|boolean|any|object|array|list|none|null|nil|undefined|required|optional|self\..*|process\.env.*|os\.(environ|getenv).*|event[.[].*|config[.[].*|args[.[].*|props[.[].*|input[.[].*|result.*|response.*|await|new|function|async|lambda)$/i;

/**
 * What a script discloses: the shape of a credential, or the name of what it sets in clear. Nothing of the value is
 * part of the answer.
 */
export function disclosedBy(script: string, language: Language): string | undefined {
  const text = withoutReferences(script);
  const credential = credentialIn(text);
  if (credential !== undefined) return credential;
  if (COMMANDS.some((command) => command.test(text))) return 'password on a command line';
  const name = assignedIn(text, language) ?? (language === 'shell' ? optionIn(text) : undefined);
  return name === undefined ? undefined : `value of ${name}`;
}

function assignedIn(text: string, language: Language): string | undefined {
  for (const match of text.matchAll(ASSIGNMENT)) {
    const [all, name = '', before = '', operator = '', after = ''] = match;
    if (!isSecretName(name) || /^(==|===|!=)$/.test(operator)) continue;
    const rest = text.slice(match.index + all.length, match.index + all.length + 400);
    const [, , quoted] = /^(["'])(.*?)\1/s.exec(rest) ?? [];
    const bare = quoted === undefined && language === 'shell' ? bareValue(rest, before, operator, after) : undefined;
    const value = quoted ?? bare ?? '';
    if (isValue(name, value)) return name;
  }
  return undefined;
}

function bareValue(rest: string, before: string, operator: string, after: string): string | undefined {
  const word = /^[^\s"',;&|)\]}]+\}?/.exec(rest)?.[0];
  if (word === undefined) return undefined;
  // `a = b` may be anything; `a=b` is a shell's, `a: b` to the end of the line is YAML's.
  if (operator === '=' && before === '' && after === '') return word;
  const line = /^[^\r\n]*/.exec(rest)?.[0] ?? '';
  return (operator === ':' || operator === '=') && after !== '' && line.trim() === word ? word : undefined;
}

function optionIn(text: string): string | undefined {
  for (const [, name = '', , value = ''] of text.matchAll(OPTION)) {
    if (isSecretName(name) && !mayBeNameOfSecret(name) && isValue(name, value)) return name;
  }
  return undefined;
}

function isValue(name: string, value: string): boolean {
  if (value.includes('${open:')) return true;
  if (value.length < 4 || /[$`(]/.test(value) || value.includes('{{resolve:')) return false;
  return !NO_VALUES.test(value) && !isNoSecretOf(name)(value);
}

/** A build names there in which secret or parameter each variable is found. */
const withoutReferences = (text: string): string =>
  text
    .replace(/^([ \t]*)(?:secrets-manager|parameter-store):[ \t]*\r?\n(?:\1[ \t]+.*(?:\r?\n|$))*/gm, '')
    .replace(/"(?:secrets-manager|parameter-store)"\s*:\s*\{[^}]*\}/g, '');
