import {
  compliant,
  defineRule,
  every,
  ignored,
  undecidable,
  violation,
  type Outcome,
  type TemplateView,
} from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { isNoSecretOf } from './harmless';
import { isSecretName } from './names';
import { isResolvedPlain, isResolvedSecret, originsOf, type Origin } from './origin';

export const outputShowsNoSecret = defineRule({
  id: 'OutputShowsNoSecret',
  title: 'Output shows no secret',
  clauses: [securityIpProtection.clauses['SIP-AC.7'], cloudInfrastructure.clauses['CIP-4.5']],
  severity: 'fatal',
  severityReason: 'outputs are never masked: whoever may describe the stack reads them',
  risk: 'Whoever may describe the stack reads the secret, and deployment logs print it.',
  remedy: 'Put out the ARN of the secret (`secret.secretArn`), and let its user read it from Secrets Manager.',
  cannotTell: 'an output that is called like a secret comes from an import or a macro',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html',
  ],
  checkTemplate: (template) => {
    const outcomes = template.outputs.flatMap(([name, output]) => {
      const raw = (template.raw['Outputs'] as Record<string, { readonly Value?: unknown }>)[name]?.Value;
      return verdictsOn(name, raw, template, output.path);
    });
    return outcomes.length === 0 ? ignored : every(outcomes);
  },
});

function verdictsOn(name: string, raw: unknown, template: TemplateView, at: string): readonly Outcome[] {
  const path = `${at}.Value`;
  const attribute = secretAttribute(raw, template);
  if (attribute !== undefined) return [violation(`output ${name} shows ${attribute}`, path, name)];
  return originsOf(raw, template).map((origin) => {
    const shown = shownBy(name, origin);
    if (shown !== undefined) return violation(`output ${name} shows ${shown}`, path, name);
    return origin.unknown && isSecretName(name) ? undecidable(path) : compliant;
  });
}

function shownBy(name: string, { text, open, noEcho, elsewhere, unknown }: Origin): string | undefined {
  if (isResolvedSecret(text)) return 'a secret that it resolves';
  if (noEcho !== undefined) return `parameter ${noEcho}, which NoEcho does not mask here`;
  if (text === '' || !isSecretName(name) || isNoSecretOf(name)(text)) return undefined;
  if (open !== undefined) return `parameter ${open}`;
  if (isResolvedPlain(text)) return 'an SSM parameter in plain text';
  return elsewhere || unknown ? undefined : `a text that is called a secret (${String(text.length)} characters)`;
}

/** An attribute that is a secret: of an access key, a user pool client, a nested stack, a custom resource. */
function secretAttribute(raw: unknown, template: TemplateView): string | undefined {
  for (const [id, attribute] of attributesIn(raw)) {
    const name = attribute.split('.').at(-1) ?? '';
    if (template.resources.has(id) && isSecretName(name) && !/^SecretTargetAttachment$/.test(name)) {
      return `${attribute} of ${id}`;
    }
  }
  return undefined;
}

function* attributesIn(raw: unknown): Generator<readonly [id: string, attribute: string]> {
  if (typeof raw !== 'object' || raw === null) return;
  for (const [key, value] of Object.entries(raw)) {
    if (key === 'Fn::GetAtt') {
      const [id = '', attribute = ''] = Array.isArray(value) ? value.map(String) : String(value).split(/\.(.*)/);
      yield [id, attribute];
    } else if (key === 'Fn::Sub') {
      const text = String(Array.isArray(value) ? value[0] : value);
      for (const [, id = '', attribute = ''] of text.matchAll(/\$\{(\w+)\.([\w.]+)\}/g)) yield [id, attribute];
      yield* attributesIn(Array.isArray(value) ? value[1] : undefined);
    } else yield* attributesIn(value);
  }
}
