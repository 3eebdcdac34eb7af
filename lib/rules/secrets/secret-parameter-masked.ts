import { compliant, defineRule, every, ignored, isObject, violation, type Json, type Outcome } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { isNoSecretOf } from './harmless';
import { isSecretName, mayBeNameOfSecret } from './names';
import { defaultOf, isNoEcho, isResolvedSecret } from './origin';

export const secretParameterMasked = defineRule({
  id: 'SecretParameterMasked',
  title: 'Parameter for a secret is masked and has no default',
  clauses: [securityIpProtection.clauses['SIP-AC.7'], cloudInfrastructure.clauses['CIP-4.5']],
  severity: 'error',
  severityReason: 'whoever may describe the stack reads what was passed, but nothing may have been passed yet',
  risk: 'The console, the API and the logs of deployments show the parameter to whoever may describe the stack.',
  remedy:
    'Set `noEcho: true` and leave `default` out; better, drop the parameter and take the secret from Secrets Manager by ' +
    '`{{resolve:secretsmanager:…}}`.',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html',
  ],
  checkTemplate: (template) => {
    const parameters = template.raw['Parameters'];
    const outcomes = Object.entries(isObject(parameters) ? parameters : {}).flatMap(([name, parameter]) =>
      isObject(parameter) && isForSecret(name, parameter) ? verdictsOn(name, parameter) : [],
    );
    return outcomes.length === 0 ? ignored : every(outcomes);
  },
});

/** Types that hold the name of something, or a yes or no. */
function isForSecret(name: string, parameter: Json): boolean {
  if (!isSecretName(name) || /^(AWS::(?!SSM)|List<AWS)/.test(String(parameter['Type']))) return false;
  const allowed = parameter['AllowedValues'];
  if (Array.isArray(allowed) && allowed.length > 0 && allowed.every((each) => isNoSecretOf(name)(String(each))))
    return false;
  const hint = [parameter['Description'], parameter['AllowedPattern']]
    .filter((each) => typeof each === 'string')
    .join(' ');
  return !(mayBeNameOfSecret(name) && /\barn\b|\b(name|id|path) of\b|secrets? ?manager/i.test(hint));
}

function verdictsOn(name: string, parameter: Json): readonly Outcome[] {
  const path = `Parameters.${name}`;
  const preset = defaultOf(parameter);
  // The names of parameters in Parameter Store are no secrets, what they hold is shown all the same.
  const isStored = String(parameter['Type']).startsWith('AWS::SSM::');
  const isHarmless = preset !== undefined && (isResolvedSecret(preset) || isNoSecretOf(name)(preset));
  if (isHarmless && !isStored) return [compliant];
  if (!isNoEcho(parameter)) return [violation(`parameter ${name} has no NoEcho`, `${path}.NoEcho`, name)];
  if (preset === undefined || isStored) return [compliant];
  return [violation(`parameter ${name} has a default (${String(preset.length)} characters)`, `${path}.Default`, name)];
}
