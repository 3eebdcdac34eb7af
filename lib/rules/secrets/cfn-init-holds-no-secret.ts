import {
  compliant,
  defineRule,
  every,
  ignored,
  isObject,
  violation,
  type Outcome,
  type ResourceView,
} from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { distinct } from './judged';
import { isNoSecretOf } from './harmless';
import { isSecretName } from './names';
import { intrinsic, originsOf } from './origin';
import { disclosedBy } from './scripts';

const AUTHENTICATION = 'AWS::CloudFormation::Authentication';
const INIT = 'AWS::CloudFormation::Init';

export const cfnInitHoldsNoSecret = defineRule({
  id: 'CfnInitHoldsNoSecret',
  title: 'Metadata for cfn-init holds no secret',
  clauses: [securityIpProtection.clauses['SIP-AC.7'], cloudInfrastructure.clauses['CIP-4.5']],
  severity: 'fatal',
  severityReason: 'metadata is never masked: whoever may describe the stack reads it, parameters with NoEcho included',
  risk: 'Whoever may describe the stack reads the password or key that cfn-init is to use.',
  remedy:
    'Sign in by the role of the instance (`type: S3`, `roleName`), and have a command of `init` read other secrets from ' +
    'Secrets Manager when it runs.',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-metadata.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-init.html',
  ],
  resources: [
    'AWS::EC2::Instance',
    'AWS::EC2::LaunchTemplate',
    'AWS::AutoScaling::LaunchConfiguration',
    'AWS::AutoScaling::AutoScalingGroup',
  ],
  check: (resource) => {
    const outcomes = [AUTHENTICATION, INIT].flatMap((key) => {
      const raw = resource.metadata(key);
      return raw === undefined ? [] : [compliant, ...verdictsBelow(raw, key, `Metadata.${key}`, resource)];
    });
    return outcomes.length === 0 ? ignored : every(distinct(outcomes));
  },
});

function* verdictsBelow(raw: unknown, name: string, path: string, resource: ResourceView): Generator<Outcome> {
  if (Array.isArray(raw)) {
    for (const [index, item] of (raw as unknown[]).entries()) {
      yield* verdictsBelow(item, name, `${path}.${String(index)}`, resource);
    }
  } else if (isObject(raw) && intrinsic(raw) === undefined) {
    for (const [key, value] of Object.entries(raw)) yield* verdictsBelow(value, key, `${path}.${key}`, resource);
  } else for (const origin of originsOf(raw, resource.template)) yield* verdictsOn(name, origin, path);
}

function* verdictsOn(
  name: string,
  { text, open, noEcho, elsewhere }: ReturnType<typeof originsOf>[number],
  path: string,
): Generator<Outcome> {
  const isSecret = /^accessKeyId$/i.test(name) || isSecretName(name);
  const shown = noEcho ?? open;
  if (!isSecret) {
    const found = disclosedBy(shown === undefined ? text : text.replaceAll('${kept}', `\${open:${shown}}`), 'shell');
    if (found !== undefined) yield violation(`metadata holds in clear: ${found}`, path);
  } else if (text !== '' && !isNoSecretOf(name)(text)) {
    yield violation(
      `${name} is ${shown === undefined ? (elsewhere ? 'an attribute' : 'a text') : `parameter ${shown}`}, and metadata is shown in clear`,
      path,
    );
  }
}
