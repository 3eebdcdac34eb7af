import { compliant, defineRule, every, ignored, isObject, type Outcome, type ResourceView } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { isNoSecret, isNoSecretOf } from './harmless';
import { distinct, judged, verdictOn } from './judged';
import { secretProperties } from './secret-properties';
import { secretStringDisclosures, templateDisclosures } from './secret-string';

export const secretPropertyNotInClear = defineRule({
  id: 'SecretPropertyNotInClear',
  title: 'Resource takes its passwords, tokens and keys from a store of secrets',
  clauses: [securityIpProtection.clauses['SIP-AC.7'], cloudInfrastructure.clauses['CIP-4.5']],
  severity: 'fatal',
  severityReason: 'whoever may read the template, the stack or the repository has the secret, for ever',
  risk: 'The secret is in the repository, in every copy of the template and in the console of CloudFormation.',
  remedy:
    'Take it from Secrets Manager: `secret.secretValueFromJson(…)` in the CDK, `{{resolve:secretsmanager:…}}` in a ' +
    'template, or let the service manage it (`ManageMasterUserPassword`). A parameter will do if it has `NoEcho` and ' +
    'no default. Then replace the secret: it is known.',
  cannotTell: 'the value comes from an import or a macro',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/cfn-example_reference-secret.html',
  ],
  cdkNag: ['AwsSolutions-DOC3'],
  resources: ['*'],
  check: (resource) => {
    const outcomes = [
      ...secretProperties(resource).flatMap((each) => judged(each, each.isFree ? isNoSecretOf(each.name) : isNoSecret)),
      ...(resource.type === 'AWS::SecretsManager::Secret' ? ofSecret(resource) : []),
    ];
    return outcomes.length === 0 ? ignored : every(distinct(outcomes));
  },
});

function ofSecret({ raw, template }: ResourceView): readonly Outcome[] {
  const properties = (raw['Properties'] ?? {}) as { SecretString?: unknown; GenerateSecretString?: unknown };
  const { SecretString: text, GenerateSecretString: generated } = properties;
  const around = isObject(generated) ? generated['SecretStringTemplate'] : undefined;
  return [
    ...(isObject(generated) ? [compliant] : []),
    ...secretStringDisclosures(text, template).flatMap((each) =>
      verdictOn(each, 'SecretString', 'Properties.SecretString'),
    ),
    ...templateDisclosures(around, template).flatMap((each) =>
      verdictOn(each, 'a field of SecretStringTemplate', 'Properties.GenerateSecretString.SecretStringTemplate'),
    ),
  ];
}
