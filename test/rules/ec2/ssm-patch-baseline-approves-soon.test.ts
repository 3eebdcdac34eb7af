import { ssmPatchBaselineApprovesSoon } from '../../../lib/rules/ec2';
import { ruleTable } from '../../../lib/testing';

const baseline = (...PatchRules: readonly unknown[]) => ({ ApprovalRules: { PatchRules } });
const filtered = (Key: string, ...Values: readonly string[]) => ({
  PatchFilterGroup: { PatchFilters: [{ Key, Values }] },
});

ruleTable(ssmPatchBaselineApprovesSoon, {
  compliant: [
    {
      name: 'critical patches after a week',
      properties: baseline({ ApproveAfterDays: 7, ...filtered('SEVERITY', 'Critical', 'Important') }),
      remedy: true,
    },
    { name: 'everything at once', properties: baseline({ ApproveAfterDays: '0' }) },
    {
      name: 'what is not critical may wait',
      properties: baseline(
        { ApproveAfterDays: 30, ...filtered('SEVERITY', 'Low') },
        { ApproveAfterDays: 3, ...filtered('CLASSIFICATION', 'SecurityUpdates') },
      ),
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'no rule approves critical security patches',
      path: 'Properties.ApprovalRules.PatchRules',
    },
    {
      name: 'after a month',
      properties: baseline({ ApproveAfterDays: 30 }),
      found: 'critical patches are approved after 30 days, at most 7 are allowed',
      path: 'Properties.ApprovalRules.PatchRules.0.ApproveAfterDays',
    },
    {
      name: 'up to a day in the past',
      properties: baseline({ ApproveUntilDate: '2026-01-01' }),
      found: 'patches are approved until 2026-01-01 and never after',
    },
    {
      name: 'all but critical patches',
      properties: baseline({ ApproveAfterDays: 7, ...filtered('MSRC_SEVERITY', 'Low') }),
      found: 'no rule approves critical security patches',
    },
    { name: 'a rule without days', properties: baseline({}), found: /absent days/ },
  ],
  undecidable: [
    {
      name: 'the days are a parameter without a default',
      properties: baseline({ ApproveAfterDays: { Ref: 'Days' } }),
      template: { Parameters: { Days: { Type: 'Number' } } },
      path: 'Properties.ApprovalRules.PatchRules.0.ApproveAfterDays',
    },
  ],
});
