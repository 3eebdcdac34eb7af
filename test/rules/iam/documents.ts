/** A policy document with these statements. */
export const document = (...Statement: readonly object[]) => ({ Version: '2012-10-17', Statement });

/** Properties of a policy that allows actions on a resource. */
export const allows = (Action: unknown, Resource: unknown = 'arn:aws:s3:::shop/*', more: object = {}) => ({
  PolicyDocument: document({ Effect: 'Allow', Action, Resource, ...more }),
});

/** Properties of a role that lets a principal in. */
export const trusts = (Principal: unknown, more: object = {}) => ({
  AssumeRolePolicyDocument: document({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal, ...more }),
});

/** Parameters without a default. */
export const parameters = (...names: readonly string[]) => ({
  Parameters: Object.fromEntries(names.map((name) => [name, { Type: 'String' }])),
});
