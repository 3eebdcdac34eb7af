import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { WEB_ACL, onlyCountsGroup } from './web-acls';

const WANTED = ['AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet'];

export const wafHasManagedRules = defineRule({
  id: 'WafHasManagedRules',
  title: 'Web ACL stops known attacks by managed rules',
  clauses: [cloudInfrastructure.clauses['CIP-6.1'], security.clauses['SEC-3.3.3']],
  severity: 'error',
  severityReason: 'a web ACL without them is a firewall that lets known attacks in',
  risk: 'Injection, known exploits and scanners pass the firewall.',
  remedy:
    'Add rules with `managedRuleGroupStatement` of vendor `AWS` for `AWSManagedRulesCommonRuleSet` and ' +
    '`AWSManagedRulesKnownBadInputsRuleSet`, and `overrideAction: { none: {} }`. Managed rules of another vendor count too.',
  cannotTell: 'the rules are only known at deploy time',
  references: ['https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html'],
  resources: [WEB_ACL],
  check: (acl) => {
    const rules = acl.at('Rules');
    const groups = rules.items
      .filter((rule) => !onlyCountsGroup(rule))
      .map((rule) => rule.at('Statement.ManagedRuleGroupStatement'))
      .filter(({ isPresent }) => isPresent);
    const vendors = groups.map((group) => group.at('VendorName'));
    if (vendors.some((vendor) => vendor.literal !== undefined && !vendor.is('AWS'))) return compliant;
    const names = groups.filter((group) => group.at('VendorName').is('AWS')).map((group) => group.at('Name'));
    const missing = WANTED.filter((wanted) => !names.some((name) => name.is(wanted)));
    if (missing.length === 0) return compliant;
    const unknown = [...vendors, ...names].find(({ isDeployTime }) => isDeployTime);
    if (unknown) return undecidable(unknown);
    return violation(`no rule stops what ${missing.join(' and ')} would`, rules);
  },
});
