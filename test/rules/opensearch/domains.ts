/** A domain under its former name. */
export const legacy = { type: 'AWS::Elasticsearch::Domain' };
