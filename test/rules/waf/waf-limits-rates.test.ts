import { wafLimitsRates } from '../../../lib/rules/waf';
import { ruleTable } from '../../../lib/testing';

const rate = (action: string) => ({
  Statement: { RateBasedStatement: { Limit: 2000 } },
  Action: { [action]: {} },
});
const acl = (...Rules: readonly unknown[]) => ({ Rules });
const group = (Arn: unknown, more: object = {}) => ({
  Statement: { RuleGroupReferenceStatement: { Arn } },
  ...more,
});
const own = { 'Fn::GetAtt': ['Group', 'Arn'] };
const groups = { Group: { Type: 'AWS::WAFv2::RuleGroup', Properties: { Rules: [rate('Block')] } } };
const managed = {
  Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'AWSManagedRulesCommonRuleSet' } },
};

ruleTable(wafLimitsRates, {
  compliant: [
    { name: 'a rule that blocks', properties: acl(rate('Block')), remedy: true },
    { name: 'a rule that asks for a captcha', properties: acl(rate('Captcha')) },
    { name: 'a rule group of the app that blocks', properties: acl(group(own)), others: groups },
  ],
  violation: [
    { name: 'nothing is set', found: 'no rule limits the rate of requests', path: 'Properties.Rules' },
    { name: 'managed rules alone', properties: acl(managed), found: 'no rule limits the rate of requests' },
    { name: 'a rule that counts', properties: acl(rate('Count')), found: 'rate-based rule only counts' },
    {
      name: 'a rule group of the app that may only count',
      properties: acl(group(own, { OverrideAction: { Count: {} } })),
      others: groups,
      found: 'rate-based rule only counts',
    },
  ],
  undecidable: [
    {
      name: 'a rule group outside the app',
      properties: acl(group('arn:aws:wafv2:eu-west-1:111111111111:regional/rulegroup/rates/0a1b')),
      path: 'Properties.Rules.0.Statement.RuleGroupReferenceStatement.Arn',
    },
    {
      name: 'the action is a parameter',
      properties: acl({ ...rate('Block'), Action: { Ref: 'Action' } }),
      template: { Parameters: { Action: { Type: 'String' } } },
      path: 'Properties.Rules.0.Action',
    },
    {
      name: 'the rules are an import',
      properties: { Rules: { 'Fn::ImportValue': 'Rules' } },
      path: 'Properties.Rules',
    },
  ],
});
