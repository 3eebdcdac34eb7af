/** Parameters without a default. */
export const unset = (...names: readonly string[]) => ({
  template: { Parameters: Object.fromEntries(names.map((name) => [name, { Type: 'String' }])) },
});

/** A parameter with a default. */
export const preset = (name: string, Default: string) => ({
  template: { Parameters: { [name]: { Type: 'String', Default } } },
});

/** A condition that holds in one account alone. */
export const inProdOnly = {
  template: { Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111111111111'] } } },
};

/** A key of the template, and a reference to it. */
export const withKey = { others: { Key: { Type: 'AWS::KMS::Key', Properties: {} } } };
export const KEY = { 'Fn::GetAtt': ['Key', 'Arn'] };
export const KEY_ARN = 'arn:aws:kms:eu-central-1:111111111111:key/1234abcd-12ab-34cd-56ef-1234567890ab';

/** Environments. */
export const dev = { stack: { profile: { name: 'dev', production: false } } } as const;
export const residency = { stack: { profile: { residency: ['eu-central-1', 'eu-west-1'] } } };
export const backupsOf = (backupRetentionDays: number) => ({ stack: { profile: { backupRetentionDays } } });

/** What becomes of a resource with its stack. */
export const kept = (DeletionPolicy: unknown, UpdateReplacePolicy: unknown) => ({
  attributes: { DeletionPolicy, UpdateReplacePolicy },
});
