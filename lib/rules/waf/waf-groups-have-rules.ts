import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { RULE_GROUP, WEB_ACL } from './web-acls';

/** What holds rules, and the property that holds them. */
const HOLDERS: Readonly<Record<string, string>> = {
  [WEB_ACL]: 'Rules',
  [RULE_GROUP]: 'Rules',
  'AWS::WAF::WebACL': 'Rules',
  'AWS::WAFRegional::WebACL': 'Rules',
  'AWS::WAF::Rule': 'Predicates',
  'AWS::WAFRegional::Rule': 'Predicates',
};

export const wafGroupsHaveRules = defineRule({
  id: 'WafGroupsHaveRules',
  title: 'Web ACL, rule group or rule of WAF is not empty',
  clauses: [cloudInfrastructure.clauses['CIP-6.1'], security.clauses['SEC-3.1.2']],
  severity: 'error',
  severityReason: 'a firewall that stops nothing looks like one that does',
  risk: 'The entrance seems protected, and every request passes.',
  remedy: 'Fill `rules`; in WAF Classic, `rules` and `predicates`.',
  cannotTell: 'the rules are only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html',
    'https://docs.aws.amazon.com/waf/latest/developerguide/classic-web-acl.html',
  ],
  resources: Object.keys(HOLDERS),
  check: (resource) => {
    const name = HOLDERS[resource.type] ?? 'Rules';
    return demand(
      resource.at(name),
      (rules) => rules.items.length > 0,
      () => `${name} is empty, so nothing is stopped`,
    );
  },
});
