import { secretsManagerSecretGeneratedStrong } from '../../../lib/rules/secrets/secrets-manager-secret-generated-strong';
import { ruleTable } from '../../../lib/testing';

const generated = (GenerateSecretString: unknown) => ({ GenerateSecretString });

ruleTable(secretsManagerSecretGeneratedStrong, {
  empty: { verdict: 'ignored', because: 'nothing is generated' },
  compliant: [
    { name: 'the length of Secrets Manager', properties: generated({}), remedy: true },
    { name: '16 characters', properties: generated({ PasswordLength: '16' }) },
    { name: 'letters of both cases', properties: generated({ ExcludeNumbers: true, ExcludePunctuation: true }) },
  ],
  violation: [
    {
      name: '8 characters',
      properties: generated({ PasswordLength: 8 }),
      found: 'password has 8 characters, at least 16 are needed',
    },
    {
      name: 'letters of one case',
      properties: generated({ ExcludeNumbers: true, ExcludePunctuation: true, ExcludeUppercase: true }),
      found: 'password is made of one kind of characters',
    },
    {
      name: 'digits alone',
      properties: generated({ ExcludeLowercase: true, ExcludeUppercase: 'true', ExcludePunctuation: true }),
      found: 'password is made of one kind of characters',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: generated({ PasswordLength: { Ref: 'P' } }),
      template: { Parameters: { P: { Type: 'Number' } } },
      path: 'Properties.GenerateSecretString.PasswordLength',
    },
  ],
});
