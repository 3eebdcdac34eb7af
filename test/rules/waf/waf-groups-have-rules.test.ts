import { wafGroupsHaveRules } from '../../../lib/rules/waf';
import { ruleTable } from '../../../lib/testing';

ruleTable(wafGroupsHaveRules, {
  compliant: [
    { name: 'a web ACL with a rule', properties: { Rules: [{ Name: 'rates' }] }, remedy: true },
    { name: 'a rule group', type: 'AWS::WAFv2::RuleGroup', properties: { Rules: [{ Name: 'rates' }] } },
    { name: 'a web ACL of old', type: 'AWS::WAF::WebACL', properties: { Rules: [{ Priority: 1 }] } },
    { name: 'a rule of old', type: 'AWS::WAFRegional::Rule', properties: { Predicates: [{ Type: 'IPMatch' }] } },
  ],
  violation: [
    { name: 'nothing is set', found: 'Rules is empty, so nothing is stopped', path: 'Properties.Rules' },
    { name: 'an empty list', properties: { Rules: [] }, found: /Rules is empty/ },
    { name: 'a rule of old without predicates', type: 'AWS::WAF::Rule', found: /Predicates is empty/ },
  ],
  undecidable: [
    {
      name: 'the rules are an import',
      properties: { Rules: { 'Fn::ImportValue': 'Rules' } },
      path: 'Properties.Rules',
    },
  ],
});
