import { compliant, defineRule, every, ignored, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

const LEAST_LENGTH = 16;
const CLASSES = ['ExcludeLowercase', 'ExcludeUppercase', 'ExcludeNumbers', 'ExcludePunctuation'];

export const secretsManagerSecretGeneratedStrong = defineRule({
  id: 'SecretsManagerSecretGeneratedStrong',
  title: 'Secrets Manager generates passwords of 16 or more mixed characters',
  clauses: [cloudInfrastructure.clauses['CIP-4.6'], security.clauses['SEC-7.2']],
  severity: 'error',
  severityReason: 'a machine remembers 32 characters as easily as 8, and only the 8 can be guessed',
  risk: 'A short password, or one of digits alone, is found by trying.',
  remedy: 'Leave `passwordLength` of `generateSecretString` out (it is 32), or set 16 or more.',
  cannotTell: 'the length is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html',
  ],
  resources: ['AWS::SecretsManager::Secret'],
  check: (secret) => {
    const generated = secret.at('GenerateSecretString');
    if (generated.isAbsent) return ignored;
    if (generated.isDeployTime) return undecidable(generated);
    return every([longEnough(generated.at('PasswordLength')), mixed(generated)]);
  },
});

function longEnough(length: Value): Outcome {
  // Secrets Manager makes 32 characters.
  if (length.isAbsent) return compliant;
  if (length.isDeployTime) return undecidable(length);
  return (length.number ?? 0) >= LEAST_LENGTH
    ? compliant
    : violation(`password has ${length.orAbsent()} characters, at least ${String(LEAST_LENGTH)} are needed`, length);
}

function mixed(generated: Value): Outcome {
  const classes = CLASSES.map((name) => generated.at(name));
  const left = classes.filter((each) => !each.isTrue);
  if (left.length >= 2 && left.filter((each) => !each.isDeployTime).length >= 2) return compliant;
  const unknown = left.find((each) => each.isDeployTime);
  if (unknown && left.length >= 2) return undecidable(unknown);
  return violation('password is made of one kind of characters', generated);
}
