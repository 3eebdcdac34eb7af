import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Stack } from 'aws-cdk-lib/core';
import * as constructs from '../../constructs';
import type { EnvironmentName } from '../../lib/engagement';
import { judge, type ResourceView, type Rule } from '../../lib/engine';
import { allRules } from '../../lib/rules';
import { FLAGS, viewOf } from './harness';

const { AuditTrail, DataKey, EncryptedBucket, EncryptedLogGroup, LogArchive, LogBucket } = constructs;

/** How each construct that claims rules is made, with its props at their widest. */
const BUILD: Readonly<Record<string, (stack: Stack) => unknown>> = {
  AuditTrail: (stack) => new AuditTrail(stack, 'Subject', { keyAdministrators: [administrator(stack)] }),
  DataKey: (stack) =>
    new DataKey(stack, 'Subject', { dataClass: 'personal', administrators: [administrator(stack)], holds: 'audit' }),
  EncryptedBucket: (stack) => new EncryptedBucket(stack, 'Subject', { dataClass: 'confidential' }),
  EncryptedLogGroup: (stack) => {
    const { key } = new DataKey(stack, 'Key', { dataClass: 'internal' });
    return new EncryptedLogGroup(stack, 'Subject', { logClass: 'application', dataClass: 'internal', key });
  },
  // The stack itself is the subject, with something in it that can be tagged.
  EnvironmentStage: administrator,
  LogArchive: (stack) => new LogArchive(stack, 'Subject'),
  // A log bucket is one only once something logs into it.
  LogBucket: (stack) => {
    const { bucket: accessLogs } = new LogBucket(stack, 'Subject');
    return new EncryptedBucket(stack, 'Source', { dataClass: 'confidential', accessLogs });
  },
};

function administrator(stack: Stack): Role {
  return new Role(stack, 'Administrator', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
}

interface Claimant {
  readonly SATISFIES: readonly Rule[];
}

const claimants = Object.entries(constructs).filter(
  (entry): entry is [string, (typeof entry)[1] & Claimant] => 'SATISFIES' in entry[1],
);

const environments: readonly EnvironmentName[] = ['dev', 'prod'];

test('every construct that claims rules is put to the proof, and claims at least one', () => {
  expect(claimants.map(([name]) => name).sort()).toEqual(Object.keys(BUILD).sort());
  for (const [, { SATISFIES }] of claimants) expect(SATISFIES.length).toBeGreaterThan(0);
});

describe.each(claimants)('%s', (name, { SATISFIES }) => {
  describe.each(Object.keys(FLAGS))('flags: %s', (set) => {
    test.each(environments)('%s: keeps every rule that it claims, and breaks none', (environment) => {
      const view = viewOf((stack) => BUILD[name]?.(stack), { environment, flags: FLAGS[set] ?? {} });
      const { judgements, errors } = judge(view, allRules);
      expect(errors).toEqual([]);
      const findings = judgements
        .filter(({ verdict }) => verdict.kind !== 'compliant')
        .map(({ rule, resource, verdict }) => ({ rule: rule.id, resource: resource?.logicalId, ...verdict }));
      expect(findings).toEqual([]);
      // Some rules concern production alone.
      if (environment !== 'prod') return;
      // What stands beside the subject, as its log bucket, proves nothing of it.
      const own = ({ logicalId }: ResourceView): boolean =>
        name === 'EnvironmentStage' || logicalId.startsWith('Subject');
      const kept = new Set(judgements.filter(({ resource }) => !resource || own(resource)).map(({ rule }) => rule.id));
      expect(SATISFIES.map(({ id }) => id).filter((id) => !kept.has(id))).toEqual([]);
    });
  });
});
