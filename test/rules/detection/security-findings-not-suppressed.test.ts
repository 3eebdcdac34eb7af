import { securityFindingsNotSuppressed } from '../../../lib/rules/detection';
import { ruleTable } from '../../../lib/testing';

ruleTable(securityFindingsNotSuppressed, {
  compliant: [
    { name: 'a filter that sorts', properties: { Action: 'NOOP' }, remedy: true },
    {
      name: 'a filter of Inspector that sorts',
      type: 'AWS::InspectorV2::Filter',
      properties: { FilterAction: 'NONE' },
    },
    {
      name: 'an analyzer without archive rules',
      type: 'AWS::AccessAnalyzer::Analyzer',
      properties: { Type: 'ACCOUNT' },
    },
  ],
  violation: [
    {
      name: 'a filter that archives',
      properties: { Action: 'ARCHIVE' },
      found: 'filter hides what it matches: ARCHIVE',
      path: 'Properties.Action',
    },
    {
      name: 'Inspector',
      type: 'AWS::InspectorV2::Filter',
      properties: { FilterAction: 'SUPPRESS' },
      found: /SUPPRESS/,
    },
    {
      name: 'Access Analyzer',
      type: 'AWS::AccessAnalyzer::Analyzer',
      properties: { ArchiveRules: [{ RuleName: 'all', Filter: [] }] },
      found: 'analyzer archives findings by itself',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { Action: { Ref: 'What' } },
      template: { Parameters: { What: { Type: 'String' } } },
      path: 'Properties.Action',
    },
  ],
  empty: {
    verdict: 'compliant',
    because: 'without an action AWS only sorts, and without archive rules nothing is archived',
  },
});
