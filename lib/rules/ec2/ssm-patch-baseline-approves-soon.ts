import { compliant, defineRule, some, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

/** As long as the baselines that AWS provides wait. */
const MOST_DAYS = 7;

export const ssmPatchBaselineApprovesSoon = defineRule({
  id: 'SsmPatchBaselineApprovesSoon',
  title: 'Patch baseline approves critical security patches within a week',
  clauses: [cloudInfrastructure.clauses['CIP-6.7'], security.clauses['SEC-3.1.3']],
  severity: 'error',
  severityReason: 'attacks on a published hole start within days of its patch',
  risk: 'Hosts count as patched while holes that everybody knows are still open.',
  remedy: 'Give `approvalRules` a rule for critical security patches with `approveAfterDays` of at most 7.',
  cannotTell: 'the number of days is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-predefined-and-custom-patch-baselines.html',
  ],
  resources: ['AWS::SSM::PatchBaseline'],
  check: (baseline) => {
    const rules = baseline.at('ApprovalRules.PatchRules');
    const covering = rules.items.filter((rule) => rule.isDeployTime || coversCriticalPatches(rule));
    if (covering.length === 0) return violation('no rule approves critical security patches', rules);
    return some(covering.map(judge));
  },
});

function judge(rule: Value): Outcome {
  if (rule.isDeployTime) return undecidable(rule);
  const until = rule.at('ApproveUntilDate');
  if (until.isPresent) return violation(`patches are approved until ${until.orAbsent()} and never after`, until);
  const days = rule.at('ApproveAfterDays');
  if (days.isDeployTime) return undecidable(days);
  if (days.number !== undefined && days.number <= MOST_DAYS) return compliant;
  return violation(
    `critical patches are approved after ${days.orAbsent()} days, at most ${MOST_DAYS} are allowed`,
    days,
  );
}

/** Values of a filter that let critical security patches through. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  CLASSIFICATION: ['*', 'Security', 'SecurityUpdates', 'CriticalUpdates'],
  MSRC_SEVERITY: ['*', 'Critical'],
  SEVERITY: ['*', 'Critical'],
};

function coversCriticalPatches(rule: Value): boolean {
  return rule.at('PatchFilterGroup.PatchFilters').items.every((filter) => {
    const wanted = WANTED[filter.at('Key').text ?? ''];
    return wanted === undefined || filter.at('Values').items.some((value) => value.isDeployTime || value.is(...wanted));
  });
}
