import { RegionInfo } from 'aws-cdk-lib/region-info';
import { ENVIRONMENT_NAMES, STRICTEST } from './profile';
import { type EngagementDraft, KEBAB_ALLOWED, TAG_KEY, TIER_NAME } from './schema';
import type { Path } from './text';
import type { Problem } from './yaml-source';

/** A check of what spans several keys. It is silent about what is missing: the schema has said so already. */
type Check = (draft: EngagementDraft) => readonly Problem[];

/** Every problem that no single key shows. */
export function crossCheck(draft: EngagementDraft): readonly Problem[] {
  return CHECKS.flatMap((check) => check(draft));
}

/** What the checks look at: the keys that every environment has. */
type Shared = NonNullable<NonNullable<EngagementDraft['environments']>['prod']>;

const environmentsOf = (draft: EngagementDraft) =>
  ENVIRONMENT_NAMES.map((name) => ({
    ...(draft.environments?.[name] as Shared | undefined),
    name,
    path: ['environments', name] as const,
  }));

const vendorsOf = (draft: EngagementDraft) =>
  (draft.vendors ?? []).map((vendor, index) => ({ ...vendor, path: ['vendors', index] as const }));

/** CIP-5, SIP-AC.3. */
const distinctAccounts: Check = (draft) =>
  environmentsOf(draft).flatMap(({ name, path, account }, index, all) => {
    const twin = account === undefined ? undefined : all.slice(0, index).find((other) => other.account === account);
    if (!twin) return [];
    return [
      {
        path: [...path, 'account'],
        message: `is shared by ${twin.name} and ${name}`,
        allowed: 'an account of its own for each environment',
      },
    ];
  });

/** SEC-5.3, SEC-9.2, SIP-AI.3. */
const insideResidency: Check = (draft) => {
  const residency = draft.residency?.filter((region) => region !== undefined) ?? [];
  // An entry that was taken out for being wrong may have been meant for the very region asked about.
  if (residency.length === 0 || residency.length !== draft.residency?.length) return [];
  const places: { readonly path: Path; readonly region: string | undefined }[] = [
    ...environmentsOf(draft).flatMap(({ path, region, recoveryRegion }) => [
      { path: [...path, 'region'], region },
      { path: [...path, 'recoveryRegion'], region: recoveryRegion },
    ]),
    ...(draft.models ?? []).flatMap((model, index) => [
      { path: ['models', index, 'region'], region: model?.region },
      ...(model?.egress ?? []).map((region, at) => ({ path: ['models', index, 'egress', at], region })),
    ]),
  ];
  return places
    .filter(({ region }) => region !== undefined && !residency.includes(region))
    .map(({ path }) => ({ path, message: 'is outside the residency', allowed: residency.join(', ') }));
};

/** SEC-9.2: a copy in the same place, or one that AWS cannot make. */
const recoveryElsewhere: Check = (draft) =>
  environmentsOf(draft).flatMap(({ path, region, recoveryRegion }) => {
    if (region === undefined || recoveryRegion === undefined) return [];
    const at = [...path, 'recoveryRegion'];
    if (region === recoveryRegion) {
      return [{ path: at, message: 'is the home region too', allowed: 'another region of the residency' }];
    }
    const home = RegionInfo.get(region).partition;
    if (home === RegionInfo.get(recoveryRegion).partition) return [];
    const allowed = `a region of the partition ${String(home)}`;
    return [{ path: at, message: `cannot take copies from ${region}`, allowed }];
  });

/** CIP-8.6, SIP-DH.5: what an investigation rests on cannot be configured away. */
const auditLogsKept: Check = (draft) => {
  const least = STRICTEST.retentionDays.audit;
  const own = draft.environments?.prod?.retention?.audit;
  const days = own ?? draft.retention?.audit;
  if (days === undefined || days >= least) return [];
  return [
    {
      path: own === undefined ? ['retention', 'audit'] : ['environments', 'prod', 'retention', 'audit'],
      message: 'is too short for audit logs of prod',
      allowed: `${String(least)} days or longer`,
    },
  ];
};

/** SIP-OF.1. */
const endsAfterStart: Check = ({ starts, ends }) =>
  starts !== undefined && ends !== undefined && ends < starts
    ? [{ path: ['ends'], message: `is before the start, ${starts}`, allowed: 'the day of the start or a later one' }]
    : [];

/** SIP-VN.1. */
const vendorsOnce: Check = (draft) => {
  const firsts = new Map<string, number>();
  return vendorsOf(draft).flatMap(({ name, path }, index) => {
    if (name === undefined) return [];
    const first = firsts.get(name.toLowerCase());
    if (first === undefined) {
      firsts.set(name.toLowerCase(), index);
      return [];
    }
    const message = `is in the register already, as vendors[${String(first)}]`;
    return [{ path: [...path, 'name'], message, allowed: 'each vendor once' }];
  });
};

/** SIP-VN.1. */
const vendorsEndAfterApproval: Check = (draft) =>
  vendorsOf(draft).flatMap(({ approvedOn, ends, path }) => {
    if (approvedOn === undefined || ends === undefined || ends >= approvedOn) return [];
    const message = `is before the approval, ${approvedOn}`;
    return [{ path: [...path, 'ends'], message, allowed: 'the day of the approval or a later one' }];
  });

/** SIP-VN.2: an account that no environment is named for could be let into any. */
const vendorsScoped: Check = (draft) =>
  vendorsOf(draft)
    .filter(({ accounts = [], environments = [] }) => accounts.length > 0 && environments.length === 0)
    // A key that is there without a value is one that the schema has refused.
    .filter((vendor) => !('environments' in vendor) || vendor.environments !== undefined)
    .map(({ path }) => ({
      path: [...path, 'environments'],
      message: 'names no environment for the accounts',
      allowed: `at least one of ${ENVIRONMENT_NAMES.join(', ')}`,
      subject: 'none',
    }));

/** CIP-10: whoever trusted such a vendor would trust an environment of ours. */
const vendorsApart: Check = (draft) => {
  const environments = environmentsOf(draft);
  return vendorsOf(draft).flatMap(({ accounts = [], path }) =>
    accounts.flatMap((account, at) => {
      const own = account === undefined ? undefined : environments.find((other) => other.account === account);
      if (!own) return [];
      const message = `is the account of ${own.name}`;
      return [{ path: [...path, 'accounts', at], message, allowed: 'accounts of the vendor' }];
    }),
  );
};

/** SEC-9.4: the names go into those of plans, alarms and runbooks. */
const tierNames: Check = ({ recovery }) =>
  Object.keys(recovery ?? {})
    .filter((tier) => !TIER_NAME.test(tier))
    .map((tier) => ({
      path: ['recovery', tier],
      message: 'is not a name of a tier',
      allowed: KEBAB_ALLOWED,
      subject: { text: tier },
    }));

/** SEC-2.4: what AWS takes. */
const tagKeys: Check = ({ tags }) =>
  Object.keys(tags ?? {})
    .filter((key) => !TAG_KEY.test(key))
    .map((key) => ({
      path: ['tags', key],
      message: 'is not a key of a tag',
      allowed: '1 to 128 letters, digits, spaces and _.:/=+-@, not starting with aws:',
      subject: { text: key },
    }));

/** SEC-2.4. */
const tagsNotReserved: Check = ({ tags }) =>
  Object.keys(tags ?? {}).flatMap((key) => {
    const reserved = STRICTEST.mandatoryTags.find((tag) => tag.toLowerCase() === key.toLowerCase());
    if (reserved === undefined) return [];
    const message = `is a tag that the library sets, as ${reserved}`;
    return [{ path: ['tags', key], message, allowed: 'other keys', subject: { text: key } }];
  });

const CHECKS: readonly Check[] = [
  distinctAccounts,
  insideResidency,
  recoveryElsewhere,
  auditLogsKept,
  endsAfterStart,
  vendorsOnce,
  vendorsEndAfterApproval,
  vendorsScoped,
  vendorsApart,
  tierNames,
  tagKeys,
  tagsNotReserved,
];
