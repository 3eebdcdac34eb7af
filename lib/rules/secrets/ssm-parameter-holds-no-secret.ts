import { compliant, defineRule, every, ignored, undecidable, violation, type Outcome } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { isNoSecretOf } from './harmless';
import { isSecretName } from './names';
import { isResolvedSecret, originsOf, type Origin } from './origin';

export const ssmParameterHoldsNoSecret = defineRule({
  id: 'SsmParameterHoldsNoSecret',
  title: 'SSM parameter in plain text holds no secret',
  clauses: [securityIpProtection.clauses['SIP-AC.7'], cloudInfrastructure.clauses['CIP-4.5']],
  severity: 'fatal',
  severityReason:
    'CloudFormation cannot make a SecureString, so the secret is plain text for everybody who may read it',
  risk: 'The parameter is not encrypted, and any principal with read access to parameters has the secret.',
  remedy:
    'Use `secretsmanager.Secret` in place of `ssm.StringParameter`; an SSM parameter may hold the ARN of the secret.',
  cannotTell: 'the value comes from an import or a macro',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html',
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-securestring.html',
  ],
  resources: ['AWS::SSM::Parameter'],
  check: (parameter) => {
    // No template creates one, but a type of the registry may.
    if (parameter.at('Type').is('SecureString')) return ignored;
    const name = parameter.at('Name').text ?? '';
    const raw = (parameter.raw['Properties'] as Record<string, unknown> | undefined)?.['Value'];
    const origins = originsOf(raw, parameter.template);
    const isCalledSecret =
      isSecretName(name.split('/').at(-1) ?? '') || isSecretName(parameter.logicalId.replace(/[0-9A-F]{8}$/, ''));
    if (origins.length === 0) return ignored;
    return every(origins.map((origin) => verdictOn(origin, isCalledSecret, name)));
  },
});

function verdictOn(origin: Origin, isCalledSecret: boolean, name: string): Outcome {
  const path = 'Properties.Value';
  const { text } = origin;
  if (isResolvedSecret(text)) return violation('value is a secret, resolved into plain text', path);
  if (origin.noEcho !== undefined) {
    return violation(`value is parameter ${origin.noEcho}, which has NoEcho, in plain text`, path);
  }
  if (!isCalledSecret || text === '' || isNoSecretOf(name)(text)) return compliant;
  // The ARN of a secret of the template, most likely.
  if (origin.elsewhere) return compliant;
  if (origin.unknown) return undecidable(path);
  return violation('value of a parameter that is called a secret is plain text', path);
}
