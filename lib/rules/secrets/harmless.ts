import { mayBeNameOfSecret } from './names';

const isSwitchOrNothing = (text: string): boolean =>
  /^(true|false|yes|no|on|off|null|none|undefined|\[\]|\{\})$/i.test(text);

/** The ARN of a secret or key, with or without parts that are only known at deployment. */
const isArn = (text: string): boolean => text.startsWith('arn:');

/** What no property of AWS takes for a secret. */
export const isNoSecret = (text: string): boolean => /^(true|false)$/i.test(text) || isArn(text);

/** What a program replaces itself: `$DB_PASSWORD`, `${DB_PASSWORD}`, `%TOKEN%`, `<token>`, `$.detail.token`. */
const isPlaceholder = (text: string): boolean =>
  /^(\$\{(?!open:|kept)[^}]*\}|\$[A-Za-z_.$[][\w.$[\]'"*-]*|%\w+%|<[^<>]*>|\{\{.*\}\}|\{%.*%\}|\{[\w.]+\}|#\{[^}]*\}|\*+|!(?:Ref|Sub|GetAtt) .*)$/s.test(
    text,
  );

/**
 * What is no secret although a name chosen by an author says so: where it is found, a switch, a placeholder.
 *
 * @param name the name, as `DB_SECRET` as often stands for the name of a secret as for the secret
 */
export function isNoSecretOf(name: string): (text: string) => boolean {
  return (text) =>
    isSwitchOrNothing(text) ||
    isArn(text) ||
    isPlaceholder(text) ||
    // A parameter that says where the secret is.
    /^\$\{open:\w*(arn|name|id|path|ur[il]|prefix|region)(param(eter)?)?\}$/i.test(text) ||
    // Where it is found: a parameter or file, an address without anybody's password in it, a key of KMS.
    /^\/[\w.+@$:{}-]+(\/[\w.+@$:{}-]+)*$/.test(text) ||
    /^(https?|s3|file|ssm|secretsmanager|vault):\/\/[^@\s]+$/i.test(text) ||
    /^(alias\/|(ssm|secretsmanager):)/.test(text) ||
    // API Gateway, Step Functions: which part of the request.
    /^(method|context|stageVariables|integration|\$request|\$context|\$\.)[.\w$-]*$/.test(text) ||
    name.endsWith('.$') ||
    (mayBeNameOfSecret(name) && /^[\w${}:.-]+(\/[\w${}:.+=@-]+)+$/.test(text)) ||
    (/encryption.?key|master.?key/i.test(name) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text));
}
