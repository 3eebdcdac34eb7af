import { remembered } from '../remembered';

/** What gives a credential away by its shape, wherever it stands. */
interface Pattern {
  readonly what: string;
  readonly expression: RegExp;
}

const PATTERNS: readonly Pattern[] = [
  // AWS's documented example, `AKIAIOSFODNN7EXAMPLE`, counts too: nobody deploys it on purpose.
  { what: 'AWS access key id', expression: /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/ },
  {
    what: 'AWS secret access key',
    expression: /(?:secret|aws)[\w.-]{0,30}["']?\s{0,4}[=:]\s{0,4}["']?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/i,
  },
  { what: 'private key', expression: /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/ },
  { what: 'GitHub token', expression: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{22,})/ },
  { what: 'GitLab token', expression: /(?<![A-Za-z0-9])gl(?:pat|dt|rt|ptt|ft|soat|cbt)-[\w-]{16,}/ },
  { what: 'Slack token', expression: /(?<![A-Za-z0-9])xox[abeoprs](?:\.xox[bp])?-[A-Za-z0-9-]{10,}/ },
  { what: 'Slack app token', expression: /(?<![A-Za-z0-9])xapp-\d-[A-Za-z0-9-]{10,}/ },
  { what: 'Slack webhook', expression: /hooks\.slack\.com\/(?:services|workflows)\/T\w{5,}\/\w{5,}/ },
  { what: 'Discord webhook', expression: /discord(?:app)?\.com\/api\/webhooks\/\d{10,}\/[\w-]{20,}/ },
  { what: 'Teams webhook', expression: /\.webhook\.office\.com\/webhookb2\/[\w-]{20,}/ },
  {
    what: 'Stripe key',
    expression: /(?<![A-Za-z0-9])(?:[sr]k_(?:live|test)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9+/=]{20,})/,
  },
  { what: 'Google API key', expression: /(?<![A-Za-z0-9])AIza[\w-]{35}/ },
  { what: 'Google OAuth secret', expression: /(?<![A-Za-z0-9])(?:GOCSPX-[\w-]{20,}|ya29\.[\w-]{20,})/ },
  { what: 'SendGrid key', expression: /(?<![A-Za-z0-9])SG\.[\w-]{16,}\.[\w-]{16,}/ },
  { what: 'npm token', expression: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/ },
  { what: 'PyPI token', expression: /pypi-[A-Za-z0-9_-]{50,}/ },
  { what: 'Twilio key', expression: /(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![0-9a-f])/ },
  { what: 'Mailgun key', expression: /(?<![A-Za-z0-9-])key-[0-9a-f]{32}(?![0-9a-f])/ },
  {
    what: 'Azure storage key',
    expression: /(?:AccountKey|SharedAccessKey|SharedAccessSignature)=[A-Za-z0-9+/=%]{20,}/i,
  },
  { what: 'Anthropic or OpenAI key', expression: /(?<![A-Za-z0-9-])sk-(?:ant-|proj-|svcacct-)?[A-Za-z0-9][\w-]{19,}/ },
  { what: 'Hugging Face token', expression: /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,}/ },
  { what: 'DigitalOcean token', expression: /(?<![A-Za-z0-9])do[opr]_v1_[a-f0-9]{40,}/ },
  { what: 'Shopify token', expression: /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/ },
  { what: 'Databricks token', expression: /(?<![A-Za-z0-9])dapi[a-f0-9]{32}/ },
  { what: 'Docker token', expression: /(?<![A-Za-z0-9])dckr_pat_[\w-]{20,}/ },
  { what: 'Vault token', expression: /(?<![A-Za-z0-9])hv[sb]\.[\w-]{24,}/ },
  { what: 'Grafana token', expression: /(?<![A-Za-z0-9])gl(?:sa|c)_[A-Za-z0-9_=]{30,}/ },
  { what: 'New Relic key', expression: /(?<![A-Za-z0-9])NR(?:AK|JS|II)-[A-Za-z0-9]{20,}/ },
  { what: 'Atlassian token', expression: /(?<![A-Za-z0-9])ATATT3[\w=-]{30,}/ },
  { what: 'Telegram bot token', expression: /(?<!\d)\d{8,10}:AA[\w-]{33}(?![\w-])/ },
  { what: 'Terraform token', expression: /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{40,}/ },
  { what: 'Doppler token', expression: /(?<![A-Za-z0-9])dp\.(?:pt|st|ct|sa)\.[\w.-]{30,}/ },
  { what: 'age key', expression: /AGE-SECRET-KEY-1[A-Z0-9]{40,}/ },
  { what: 'signed token (JWT)', expression: /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/ },
  {
    what: 'password in a URL',
    expression: /[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/?#"'<>]{0,100}:(?![$%<{*[(])[^\s@/"'<>$]{2,200}@[\w[$]/i,
  },
  {
    what: 'password in a connection string',
    expression:
      /(?:(?:server|data source|host|addr(?:ess)?|user(?: ?id|name)?|uid|database|dbname|initial catalog|endpoint)\s?=[^;]{1,200};(?:[^;]{0,200};){0,8}?\s?(?:password|pwd)\s?=\s?(?![$%<{*[(\s])[^;\s"']{3,})|(?:(?:^|[;\s"'])(?:password|pwd)\s?=\s?(?![$%<{*[(\s])[^;\s"']{3,};(?:[^;]{0,200};){0,8}?\s?(?:server|data source|host|user(?: ?id|name)?|uid|database|dbname|initial catalog)\s?=)/i,
  },
  {
    what: 'password of a JAAS module',
    expression: /LoginModule\s+required\b[^;]{0,300}?\bpassword\s?=\s?["'](?![$%<{])[^"']{3,}/i,
  },
  {
    what: 'password in a JDBC URL',
    expression: /jdbc:[^\s"']{3,200}[?&;](?:password|pwd)=(?![$%<{*[(])[^\s&;"']{3,}/i,
  },
  {
    what: 'bearer token',
    expression: /(?<![A-Za-z])(?:Bearer|Basic) (?=[A-Za-z0-9+/._-]*[0-9])[A-Za-z0-9+/._-]{20,}={0,2}(?![\w ])/,
  },
];

/** One look that most texts fail, so that the patterns are tried on few. */
const MAYBE =
  /AKIA|ASIA|ABIA|ACCA|PRIVATE KEY|gh[pousr]_|github_pat|gl(?:pat|dt|rt|ptt|ft|soat|cbt|sa|c)[-_]|xox|xapp-|hooks\.slack|webhook|k_live_|k_test_|whsec_|AIza|GOCSPX|ya29|SG\.|npm_|pypi-|SK[0-9a-f]|key-[0-9a-f]|key=|signature=|sk-|hf_|_v1_|shp|dapi|dckr_|hv[sb]\.|NR(?:AK|JS|II)-|ATATT3|:AA|atlasv1|dp\.|AGE-SECRET|eyJ|:\/\/[^\s/]*@|(?:password|pwd)\s?=|(?:Bearer|Basic) |(?:secret|aws)[\w.-]{0,30}["']?\s{0,4}[=:]/i;

/** Which credential a text holds, by its shape; the finding must not say more of it. */
export function credentialIn(text: string): string | undefined {
  if (text.length < 12) return undefined;
  return text.length > LONGEST_REMEMBERED ? sought(text) : recalled(text);
}

function sought(text: string): string | undefined {
  return MAYBE.test(text) ? PATTERNS.find(({ expression }) => expression.test(text))?.what : undefined;
}

const recalled = remembered(sought);
const LONGEST_REMEMBERED = 200;

/** The plain text of user data that is base64 already. */
export function decoded(text: string): string | undefined {
  const packed = text.replace(/\s/g, '');
  if (packed.length < 24 || packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return undefined;
  const plain = Buffer.from(packed, 'base64').toString('utf8');
  return /^[\t\n\r\x20-\x7e\u00a0-\uffff]+$/.test(plain) && !plain.includes('\ufffd') ? plain : undefined;
}
