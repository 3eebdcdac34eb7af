import { remembered } from '../remembered';

/**
 * What a name says of its value. A name is read word by word, whichever way it is spelled: `DB_PASSWORD`,
 * `dbPassword`, `--db-password`, `spring.datasource.password`. What counts is how it ends: `DB_PASSWORD` is one,
 * `DB_PASSWORD_SECRET_ARN`, `PASSWORD_MIN_LENGTH` and `TOKEN_URL` only speak of one.
 */
export const wordsOf = remembered((name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .flatMap((word) => word.split(/(?<=[a-z])(?=\d+$)/))
    .filter((word) => word !== ''),
);

/** Words behind the noun that leave the value what it is: `PASSWORD_1`, `TOKEN_VALUE`, `API_KEY_PROD`. */
const SUFFIXES = new Set(
  (
    'value text plain plaintext cleartext raw base b encoded default initial new old current previous ' +
    'primary secondary dev test stage staging prod production live local v json str string parameter param'
  ).split(' '),
);

const NOUNS = new Set(
  (
    'password passwords passwd pwd pw passphrase passcode passwrd userpassword dbpassword rootpassword ' +
    'mysqlpassword adminpassword masterpassword pgpassword dbpasswd dbpass ' +
    'secret clientsecret appsecret sharedsecret jwtsecret token authtoken accesstoken oauthtoken apitoken hectoken ' +
    'refreshtoken bearertoken sastoken apikey accesskey secretkey secretaccesskey privatekey sharedkey presharedkey ' +
    'authkey privkey credentials creds cred connectionstring connstring connstr keytab psk'
  ).split(' '),
);

/** What makes a key a secret: a `PARTITION_KEY` or a `PUBLIC_KEY` is none. */
const SECRET_KEYS = new Set(
  (
    'api access secret private shared auth signing encryption master account license licence app application ' +
    'session hmac jwt crypt cipher storage sas ssh service deploy publish webhook cookie admin write ' +
    'integration ingestion subscription consumer authentication authorization nwk token'
  ).split(' '),
);

/** What makes a token, a secret or a password something else: a switch, an identifier of a request. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  password:
    'manage rotate reset forgot forgotten encrypt require requires show hide has is use enable enables no without change allow',
  secret: 'is has generate use existing enable create no require manage',
  token:
    'next continuation page pagination starting request idempotency event source task service max min num is has enable use csrf xsrf lambda type',
  key: 'is has enable use create requires require rotate',
};

/** Whether a value of that name is a secret. */
export function isSecretName(name: string): boolean {
  return secretNoun(name) !== undefined;
}

/** The last words of a name that make its value a secret, e.g. `api key`. */
export const secretNoun = remembered((name: string): string | undefined => {
  const words = [...wordsOf(name)];
  if (isConnectionString(words)) return 'connection string';
  while (words.length > 1 && (SUFFIXES.has(words.at(-1) ?? '') || /^\d+$/.test(words.at(-1) ?? ''))) words.pop();
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  const first = words[0] ?? '';
  if (last === 'key') {
    if (!SECRET_KEYS.has(before) || isSpokenOf('key', first)) return undefined;
    return isSpokenOf('key', words.at(-3) ?? '') ? undefined : `${before} key`;
  }
  // `DB_PASS`; a lone `pass` is a verb or a season ticket.
  if (last === 'pass') return before === '' || before === 'by' || before === 'first' ? undefined : 'pass';
  if (last === 'string' && before === 'secret') return 'secret';
  if (!NOUNS.has(last)) return undefined;
  const family = last.endsWith('token') ? 'token' : last.startsWith('pass') || last === 'pwd' ? 'password' : 'secret';
  if (isSpokenOf(family, before) || (words.length > 1 && isSpokenOf(family, first) && isSwitch(first)))
    return undefined;
  return last;
});

const isSpokenOf = (family: string, word: string): boolean => (NOT_BEFORE[family] ?? '').split(' ').includes(word);

const isSwitch = (word: string): boolean =>
  /^(manage|rotate|reset|encrypt|requires?|show|hide|has|is|use|enables?|no|without|generate|allow)$/.test(word);

const isConnectionString = (words: readonly string[]): boolean =>
  /(^| )(connection|conn) (string|str|uri)( |$)/.test(words.join(' ')) && /string|str|uri/.test(words.at(-1) ?? '');

/** Nouns that as often stand for the name of a secret as for the secret. */
export function mayBeNameOfSecret(name: string): boolean {
  const words = wordsOf(name);
  const noun = words.at(-1) ?? '';
  if (!/^(secret|credentials|creds|cred)$/.test(noun)) return false;
  return !/^(client|jwt|api|session|cookie|shared|webhook|signing|consumer|auth|hmac|token|app)$/.test(
    words.at(-2) ?? '',
  );
}
