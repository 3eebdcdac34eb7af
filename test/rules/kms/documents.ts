/** Who key policies of the tests speak of. */
export const ACCOUNT = '111111111111';
export const ROOT = `arn:aws:iam::${ACCOUNT}:root`;
export const ADMINISTRATOR = `arn:aws:iam::${ACCOUNT}:role/administrator`;
export const USER = `arn:aws:iam::${ACCOUNT}:role/user`;

/** Properties of a key with these statements in its policy. */
export const keyPolicy = (...Statement: readonly unknown[]) => ({ KeyPolicy: { Statement } });

/** A statement that allows an AWS principal something. */
export const allow = (AWS: unknown, Action: unknown = 'kms:*', more: object = {}) => ({
  Effect: 'Allow',
  Principal: { AWS },
  Action,
  Resource: '*',
  ...more,
});

/** The same, as a denial. */
export const deny = (AWS: unknown, Action: unknown, more: object = {}) =>
  allow(AWS, Action, { Effect: 'Deny', ...more });

/** Parameters without a default. */
export const parameters = (...names: readonly string[]) => ({
  Parameters: Object.fromEntries(names.map((name) => [name, { Type: 'String' }])),
});

/** A parameter with a default. */
export const parameter = (name: string, Default: string) => ({ Parameters: { [name]: { Type: 'String', Default } } });

/** A condition that holds in one account alone. */
export const isProd = { Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, ACCOUNT] } } };
