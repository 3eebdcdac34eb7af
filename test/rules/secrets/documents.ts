/** Parameters without `NoEcho` and default. */
export const open = (name: string) => ({ Parameters: { [name]: { Type: 'String' } } });

/** A parameter as it should be. */
export const masked = (name: string) => ({ Parameters: { [name]: { Type: 'String', NoEcho: true } } });

/** A masked parameter whose default is in the template. */
export const preset = (name: string, Default: string) => ({
  Parameters: { [name]: { Type: 'String', NoEcho: 'true', Default } },
});

export const RESOLVED = '{{resolve:secretsmanager:shop/db:SecretString:password}}';

/** The same, of a secret of the template, as the CDK writes it. */
export const JOINED = {
  'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'Secret' }, ':SecretString:password::}}']],
};

export const SECRET = { Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { GenerateSecretString: {} } } };
