import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demand } from '../demand';

export const securityFindingsNotSuppressed = defineRule({
  id: 'SecurityFindingsNotSuppressed',
  title: 'Filter of GuardDuty, Inspector or Access Analyzer hides no findings',
  clauses: [cloudInfrastructure.clauses['CIP-13.3'], cloudInfrastructure.clauses['CIP-12.5']],
  severity: 'warning',
  severityReason: 'some findings are noise; hiding them is a decision that has to be seen',
  risk: 'A filter that is too wide hides the next real finding.',
  remedy:
    'Leave the finding open and close it by hand, or set `action: NOOP`; a filter that has to be is reviewed with its criteria.',
  cannotTell: 'the action is a parameter without a default',
  references: ['https://docs.aws.amazon.com/guardduty/latest/ug/findings_suppression-rule.html'],
  resources: ['AWS::GuardDuty::Filter', 'AWS::InspectorV2::Filter', 'AWS::AccessAnalyzer::Analyzer'],
  check: (filter) => {
    if (filter.type === 'AWS::AccessAnalyzer::Analyzer') {
      const rules = filter.at('ArchiveRules');
      if (rules.isDeployTime) return undecidable(rules);
      return rules.items.length === 0 ? compliant : violation('analyzer archives findings by itself', rules);
    }
    const action = filter.at(filter.type === 'AWS::GuardDuty::Filter' ? 'Action' : 'FilterAction');
    // Without an action a filter only sorts.
    return demand(
      action,
      (each) => each.isAbsent || each.is('NOOP', 'NONE'),
      (each) => `filter hides what it matches: ${each.orAbsent()}`,
    );
  },
});
