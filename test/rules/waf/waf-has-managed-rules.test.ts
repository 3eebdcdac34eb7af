import { wafHasManagedRules } from '../../../lib/rules/waf';
import { ruleTable } from '../../../lib/testing';

const managed = (Name: unknown, VendorName: unknown = 'AWS', override?: object) => ({
  Statement: { ManagedRuleGroupStatement: { VendorName, Name } },
  ...(override === undefined ? {} : { OverrideAction: override }),
});
const [COMMON, INPUTS] = ['AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet'];
const acl = (...Rules: readonly unknown[]) => ({ Rules });

ruleTable(wafHasManagedRules, {
  compliant: [
    { name: 'both rule sets of AWS', properties: acl(managed(COMMON), managed(INPUTS)), remedy: true },
    { name: 'rules of another vendor', properties: acl(managed(undefined, 'F5')) },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'no rule stops what AWSManagedRulesCommonRuleSet and AWSManagedRulesKnownBadInputsRuleSet would',
      path: 'Properties.Rules',
    },
    {
      name: 'one of the two',
      properties: acl(managed(COMMON)),
      found: 'no rule stops what AWSManagedRulesKnownBadInputsRuleSet would',
    },
    {
      name: 'one of them only counts',
      properties: acl(managed(COMMON, 'AWS', { Count: {} }), managed(INPUTS, 'AWS', { None: {} })),
      found: 'no rule stops what AWSManagedRulesCommonRuleSet would',
    },
    {
      name: 'a rule about rates alone',
      properties: acl({ Statement: { RateBasedStatement: { Limit: 100 } }, Action: { Block: {} } }),
      found: /no rule stops/,
    },
  ],
  undecidable: [
    {
      name: 'a name is a parameter',
      properties: acl(managed(COMMON), managed({ Ref: 'Name' })),
      template: { Parameters: { Name: { Type: 'String' } } },
      path: 'Properties.Rules.1.Statement.ManagedRuleGroupStatement.Name',
    },
    {
      name: 'the rules are an import',
      properties: { Rules: { 'Fn::ImportValue': 'Rules' } },
      path: 'Properties.Rules',
    },
  ],
});
