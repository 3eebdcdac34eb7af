/** Pieces of templates that tests of databases share. */

/** Parameters without a default. */
export const parameters = (...names: readonly string[]) => ({
  Parameters: Object.fromEntries(names.map((name) => [name, { Type: 'String' }])),
});

/** A reference to a parameter without a default, and the template that declares it. */
export const OPEN = { Ref: 'Open' };
export const open = parameters('Open');

export const KEY = { Key: { Type: 'AWS::KMS::Key', Properties: {} } };
export const KEY_ARN = { 'Fn::GetAtt': ['Key', 'Arn'] };

export const ref = (Ref: string) => ({ Ref });

/** A resource beside the subject. */
export const resource = (Type: string, Properties: object = {}) => ({ Type, Properties });

/** Instances of the subject, a cluster; one for each zone, `undefined` for one that AWS chooses. */
export const members = (type: string, ...zones: readonly (string | undefined)[]) =>
  Object.fromEntries(
    zones.map((zone, index) => [
      `Member${String(index)}`,
      resource(type, {
        DBClusterIdentifier: ref('Subject'),
        ...(zone === undefined ? {} : { AvailabilityZone: zone }),
      }),
    ]),
  );

/** An environment other than production. */
export const dev = { profile: { name: 'dev', production: false } } as const;

export const CLUSTER = 'AWS::RDS::DBCluster';
export const INSTANCE = 'AWS::RDS::DBInstance';
/** An instance that belongs to a cluster. */
export const MEMBER = { DBClusterIdentifier: 'shop' };
