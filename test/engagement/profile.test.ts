import {
  ENVIRONMENT_NAMES,
  environmentOfAccount,
  LOG_RETENTION_DAYS,
  parseEngagement,
  profileOf,
  STRICTEST,
} from '../../lib/engagement';
import { full, shortest } from './samples';

const engagement = parseEngagement(full, 'sample.yaml');

test('a profile says what the file says of its environment', () => {
  expect(profileOf(engagement, 'prod')).toEqual({
    name: 'prod',
    production: true,
    account: '333333333333',
    region: 'eu-central-1',
    recoveryRegion: 'eu-west-1',
    residency: ['eu-central-1', 'eu-west-1'],
    retentionDays: { application: 90, access: 365, audit: 2557 },
    mandatoryTags: ['Owner', 'Environment', 'DataClassification', 'CostCenter'],
    foreignAccounts: ['111111111111', '222222222222'],
    vendorAccounts: [
      {
        vendor: 'Northwind Monitoring',
        account: '444444444444',
        environments: ['stage', 'prod'],
        ends: '2027-10-14',
      },
    ],
    backupRetentionDays: 35,
    recovery: {
      critical: { rpoMinutes: 15, rtoMinutes: 60 },
      standard: { rpoMinutes: 1440, rtoMinutes: 1440 },
    },
    models: [{ id: 'anthropic.claude-example', regions: ['eu-central-1', 'eu-west-1'] }],
  });
});

test('an environment may keep logs for a time of its own', () => {
  expect(profileOf(engagement, 'dev').retentionDays).toEqual({ application: 14, access: 30, audit: 90 });
  expect(profileOf(engagement, 'stage').retentionDays).toEqual({ application: 90, access: 365, audit: 2557 });
});

test('only prod is production', () => {
  expect(ENVIRONMENT_NAMES.filter((name) => profileOf(engagement, name).production)).toEqual(['prod']);
});

test('what the file leaves out is absent, not undefined', () => {
  const profile = profileOf(parseEngagement(shortest, 'sample.yaml'), 'dev');
  expect(Object.keys(profile)).not.toContain('recoveryRegion');
  expect(profile.vendorAccounts).toEqual([]);
});

test('without an engagement the defaults of the file hold, as production', () => {
  const profile = profileOf(parseEngagement(shortest, 'sample.yaml'), 'prod');
  const { retentionDays, mandatoryTags, production, backupRetentionDays } = profile;
  expect({ retentionDays, mandatoryTags, production, backupRetentionDays }).toEqual({
    backupRetentionDays: STRICTEST.backupRetentionDays,
    retentionDays: STRICTEST.retentionDays,
    mandatoryTags: STRICTEST.mandatoryTags,
    production: STRICTEST.production,
  });
});

test('the strictest retentions are ones that CloudWatch Logs knows', () => {
  expect(LOG_RETENTION_DAYS).toEqual(expect.arrayContaining(Object.values(STRICTEST.retentionDays)));
});

test('an environment that is none is refused', () => {
  expect(() => profileOf(engagement, 'test' as 'dev')).toThrow(
    '"test" is not an environment; allowed: dev, stage, prod',
  );
});

test('an account leads to its environment', () => {
  expect(environmentOfAccount(engagement, '222222222222')).toBe('stage');
  expect(environmentOfAccount(engagement, '444444444444')).toBeUndefined();
});
