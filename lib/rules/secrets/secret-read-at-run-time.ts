import { compliant, defineRule, every, ignored, violation, type Outcome } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { distinct } from './judged';
import { namedValues, type NamedValue } from './named-values';
import { isSecretName } from './names';
import { isNoSecretOf } from './harmless';
import { isResolvedSecret, originsOf } from './origin';

export const secretReadAtRunTime = defineRule({
  id: 'SecretReadAtRunTime',
  title: 'Program reads its secrets when it runs, not from its environment',
  clauses: [securityIpProtection.clauses['SIP-AC.7'], cloudInfrastructure.clauses['CIP-4.5']],
  severity: 'warning',
  severityReason: 'the template keeps the secret, but whoever may describe the deployed resource still reads it',
  risk: 'CloudFormation puts the secret into the environment in clear, and a rotation does not reach it.',
  remedy:
    'Hand over the ARN of the secret and let the program read it, or use `secrets` of the container (ECS, Batch), ' +
    '`SECRETS_MANAGER` (CodeBuild), `environmentSecrets` (App Runner).',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html',
  ],
  resources: ['*'],
  check: (resource) => {
    const named = namedValues(resource).filter((each) => each.isEnvironment && isSecretName(each.name));
    return named.length === 0 ? ignored : every(distinct([compliant, ...named.flatMap(verdictsOn)]));
  },
});

function verdictsOn(each: NamedValue): readonly Outcome[] {
  return originsOf(each.raw, each.scope).map(({ text, noEcho }) => {
    if (isResolvedSecret(text)) return violation(`${each.name} is resolved into the environment`, each.path);
    if (noEcho === undefined || isNoSecretOf(each.name)(text)) return compliant;
    return violation(`${each.name} is put into the environment by parameter ${noEcho}`, each.path);
  });
}
