/** Attributes that tests of bucket policies share. */
export const BUCKET = { 'Fn::GetAtt': ['Subject', 'Arn'] };
export const OBJECTS = { 'Fn::Join': ['', [BUCKET, '/*']] };

/** A policy of the subject, or of a bucket by the name given. */
export const policyOf = (Statement: unknown, Bucket: unknown = { Ref: 'Subject' }) => ({
  Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket, PolicyDocument: { Statement } } },
});

/** A denial for everyone of everything on the bucket and its objects. */
export const denial = (Condition: unknown, more: object = {}) => ({
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action: 's3:*',
  Resource: [BUCKET, OBJECTS],
  Condition,
  ...more,
});

/** A bucket whose access logs go to the subject, or to a bucket by the name given. */
export const loggingTo = (DestinationBucketName: unknown = { Ref: 'Subject' }) => ({
  Source: { Type: 'AWS::S3::Bucket', Properties: { LoggingConfiguration: { DestinationBucketName } } },
});

/** Parameters without a default. */
export const parameters = (...names: readonly string[]) => ({
  Parameters: Object.fromEntries(names.map((name) => [name, { Type: 'String' }])),
});

/** A parameter with a default. */
export const parameter = (name: string, Default: string) => ({ Parameters: { [name]: { Type: 'String', Default } } });

/** A condition that holds in one account alone. */
export const isProd = {
  Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111111111111'] } },
};
