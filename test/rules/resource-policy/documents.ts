/** Statements that the tests speak of. */
export const ACCOUNT = '111111111111';
export const ROOT = `arn:aws:iam::${ACCOUNT}:root`;
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/app`;

/** Properties of a queue policy with these statements. */
export const queuePolicy = (...Statement: readonly object[]) => ({ Queues: ['q'], PolicyDocument: { Statement } });

/** A statement that allows a principal something. */
export const allow = (Principal: unknown, more: object = {}) => ({
  Effect: 'Allow',
  Principal,
  Action: 'sqs:SendMessage',
  Resource: '*',
  ...more,
});

/** Parameters without a default. */
export const parameters = (...names: readonly string[]) => ({
  Parameters: Object.fromEntries(names.map((name) => [name, { Type: 'String' }])),
});

export const QUEUE_POLICY = 'AWS::SQS::QueuePolicy';
export const NO_POLICY = { verdict: 'ignored', because: 'a resource without a policy lets nobody else in' } as const;
