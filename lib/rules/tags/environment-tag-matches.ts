import {
  compliant,
  defineRule,
  ignored,
  undecidable,
  violation,
  type Outcome,
  type TemplateView,
  type Value,
} from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

const KEY = 'Environment';

export const environmentTagMatches = defineRule({
  id: 'EnvironmentTagMatches',
  title: 'Tag Environment names the environment that the stack belongs to',
  clauses: [
    cloudInfrastructure.clauses['CIP-5'],
    security.clauses['SEC-2.4'],
    securityIpProtection.clauses['SIP-AC.3'],
  ],
  severity: 'error',
  severityReason: 'a wrong tag is worse than none: it opens production to those who are let in by tag',
  risk:
    'What reads the tag is misled: access by tag opens production to developers, backups and costs go to the ' +
    'wrong side.',
  remedy: "Set the tag once, on the stage: `Tags.of(stage).add('Environment', Environment.of(stage).name)`.",
  cannotTell: 'the value of the tag is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/introduction_attribute-based-access-control.html',
  ],
  // About templates and not resources: one wrong tag of a stack is one finding, not a hundred.
  checkTemplate: (template) => {
    const { name, account } = template.stack.profile;
    // Without an engagement nobody knows what the environments are called.
    if (account === undefined) return ignored;
    const tags = environmentTags(template);
    const wrong = new Map<string, string[]>();
    for (const { owner, value } of tags) {
      const { literal } = value;
      if (literal !== undefined && literal !== name) wrong.set(literal, [...(wrong.get(literal) ?? []), owner]);
    }
    if (wrong.size > 0) return [...wrong].map(([value, owners]) => mismatch(value, owners, name));
    const unknown = tags.find(({ value }) => value.literal === undefined);
    if (unknown) return undecidable(unknown.value);
    return tags.length > 0 ? compliant : ignored;
  },
});

function mismatch(value: string, [first = '', ...others]: readonly string[], expected: string): Outcome {
  const owners = others.length > 0 ? `${first} and ${String(others.length)} more` : first;
  return violation(
    `tag ${KEY} is ${value.trim() === '' ? 'empty' : value} on ${owners}, the environment is ${expected}`,
    undefined,
    `${KEY}::${value}`,
  );
}

/** The tag of every resource that has it, be it from the stack. */
function environmentTags(template: TemplateView): readonly { readonly owner: string; readonly value: Value }[] {
  return [...template.resources.values()]
    .map((resource) => ({ owner: resource.logicalId, value: resource.tag(KEY), resource }))
    .filter(({ value, resource }) => value.isPresent && resource.exists);
}
