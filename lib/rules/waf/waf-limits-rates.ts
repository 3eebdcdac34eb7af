import { compliant, defineRule, undecidable, violation, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { RULE_GROUP, WEB_ACL, onlyCountsGroup, stops } from './web-acls';

export const wafLimitsRates = defineRule({
  id: 'WafLimitsRates',
  title: 'Web ACL stops callers that send too many requests',
  clauses: [cloudInfrastructure.clauses['CIP-6.8'], security.clauses['SEC-3.3.3']],
  severity: 'error',
  severityReason: 'the clause asks for it, and one caller is enough to take the service down',
  risk: 'One caller floods the application, tries passwords without end, or runs up the bill.',
  remedy: 'Add a rule with `rateBasedStatement: { limit: 2000, aggregateKeyType: "IP" }` and `action: { block: {} }`.',
  cannotTell: 'the rules are only known at deploy time, or stand in a rule group outside the app',
  references: ['https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html'],
  resources: [WEB_ACL],
  check: (acl) => {
    const found = [...rateRules(acl.at('Rules'))];
    if (found.includes('stops')) return compliant;
    const unknown = found.find((each) => typeof each !== 'string');
    if (unknown !== undefined) return undecidable(unknown);
    const what = found.includes('counts') ? 'rate-based rule only counts' : 'no rule limits the rate of requests';
    return violation(what, acl.at('Rules'));
  },
});

/** What each rule about rates does; the value at fault for a rule that may be one. */
function* rateRules(rules: Value): Generator<'stops' | 'counts' | Value> {
  for (const rule of rules.items) {
    const statement = rule.at('Statement');
    const group = statement.at('RuleGroupReferenceStatement.Arn');
    const unknown = [statement, rule.at('Action'), rule.at('OverrideAction')].find(({ isDeployTime }) => isDeployTime);
    if (unknown) yield unknown;
    else if (group.refersTo(RULE_GROUP) && group.target) {
      for (const each of rateRules(group.target.at('Rules'))) yield onlyCountsGroup(rule) ? 'counts' : each;
    } else if (group.isPresent) yield group;
    else if (statement.at('RateBasedStatement.Limit').isPresent) yield stops(rule) ? 'stops' : 'counts';
  }
}
