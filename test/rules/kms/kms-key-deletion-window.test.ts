import { kmsKeyDeletionWindow } from '../../../lib/rules/kms/kms-key-deletion-window';
import { ruleTable } from '../../../lib/testing';
import { isProd, parameter, parameters } from './documents';

const dev = { profile: { name: 'dev', production: false } } as const;
const days = (PendingWindowInDays: unknown) => ({ PendingWindowInDays });

ruleTable(kmsKeyDeletionWindow, {
  compliant: [
    { name: '30 days', properties: days(30), remedy: true },
    { name: 'nothing is set, so 30 days', remedy: true },
    { name: '30 days as a text', properties: days('30') },
    { name: 'no value', properties: days({ Ref: 'AWS::NoValue' }) },
    {
      name: 'a parameter whose default is 30',
      properties: days({ Ref: 'Window' }),
      template: parameter('Window', '30'),
    },
    { name: '7 days outside production', properties: days(7), stack: dev },
    { name: 'a replica', type: 'AWS::KMS::ReplicaKey', properties: days(30) },
  ],
  violation: [
    {
      name: '7 days in production',
      properties: days(7),
      found: 'deletion waits 7 days, at least 30 are needed',
      path: 'Properties.PendingWindowInDays',
    },
    { name: '29 days as a text', properties: days('29'), found: 'deletion waits 29 days, at least 30 are needed' },
    {
      name: 'less than KMS takes',
      properties: days(1),
      stack: dev,
      found: 'deletion waits 1 days, at least 7 are needed',
    },
    { name: 'a replica', type: 'AWS::KMS::ReplicaKey', properties: days(7), found: /waits 7 days/ },
    {
      name: 'short in one branch of a condition',
      properties: days({ 'Fn::If': ['IsProd', 30, 7] }),
      template: isProd,
      found: 'deletion waits 7 days, at least 30 are needed (when IsProd is false)',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: days({ Ref: 'Window' }),
      template: parameters('Window'),
      path: 'Properties.PendingWindowInDays',
    },
  ],
  empty: { verdict: 'compliant', because: 'KMS waits 30 days unless it is told otherwise' },
});
