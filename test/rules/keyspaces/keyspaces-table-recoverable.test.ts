import { keyspacesTableRecoverable } from '../../../lib/rules/keyspaces';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const recovery = (PointInTimeRecoveryEnabled: unknown) => ({ properties: { PointInTimeRecoveryEnabled } });

ruleTable(keyspacesTableRecoverable, {
  compliant: [
    { name: 'on', ...recovery(true), remedy: true },
    { name: 'as text', ...recovery('true') },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'point-in-time recovery is absent',
      path: 'Properties.PointInTimeRecoveryEnabled',
    },
    { name: 'off', ...recovery(false), found: 'point-in-time recovery is off' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...recovery({ Ref: 'On' }),
      ...unset('On'),
      path: 'Properties.PointInTimeRecoveryEnabled',
    },
  ],
});
