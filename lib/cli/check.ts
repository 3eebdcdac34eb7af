import { resolve } from 'node:path';
import {
  ENVIRONMENT_NAMES,
  environmentOfAccount,
  loadEngagement,
  profileOf,
  STRICTEST,
  type Engagement,
  type EnvironmentName,
  type EnvironmentProfile,
} from '../engagement';
import type { ProfileOf } from '../engine';
import { check, type CheckResult } from '../evidence';
import { todayOf } from '../exceptions';
import { packs } from '../packs';
import { approvalsOf } from './approvals';
import { named, UsageError } from './errors';
import { findSources } from './sources';

/** What `blueprints check` can be told. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly cwd: string;
  /** @default 'BlueprintChecks' */
  readonly pack?: string | undefined;
  /** @default - the engagement's, by the account of each stack; else the strictest */
  readonly environment?: string | undefined;
  /** Path of the engagement file. */
  readonly engagement?: string | undefined;
}

/**
 * Checks cloud assemblies and templates.
 *
 * @throws UsageError, TemplateError or EngagementError if something that was asked for cannot be read
 */
export function checkPaths(options: CheckOptions): CheckResult {
  const { cwd } = options;
  const pack = named('pack', options.pack ?? 'BlueprintChecks', new Map(packs.map((each) => [each.name, each])));
  const environment = environmentNamed(options.environment);
  const engagement = options.engagement === undefined ? undefined : loadEngagement(resolve(cwd, options.engagement));
  const { sources, assemblies } = findSources(options.paths, cwd, profiles(engagement, environment));
  const ruleIds = new Set(pack.rules.map(({ id }) => id));
  const approvals = assemblies.map((folder) => approvalsOf(folder, ruleIds, today()));
  return check({
    pack: pack.name,
    policies: pack.policies,
    rules: pack.rules,
    sources,
    engagement,
    exceptions: approvals.flatMap(({ exceptions }) => exceptions),
    misuses: () => approvals.flatMap(({ misuses }) => misuses),
  });
}

/** The day on which approvals must hold. */
export function today(): string {
  try {
    return todayOf();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function environmentNamed(name: string | undefined): EnvironmentName | undefined {
  if (name === undefined) return undefined;
  const found = ENVIRONMENT_NAMES.find((each) => each === name);
  if (!found) throw new UsageError(`--environment is '${name}'; allowed: ${ENVIRONMENT_NAMES.join(', ')}`);
  return found;
}

function profiles(engagement: Engagement | undefined, forced: EnvironmentName | undefined): ProfileOf {
  return ({ account }) => {
    const byAccount = engagement && account !== undefined ? environmentOfAccount(engagement, account) : undefined;
    // A tag does not count: it would let whoever sets it choose the easier rules. And a stack in an account of
    // nobody's is held to the strictest environment, so that its account is a finding.
    return profileFor(engagement, forced ?? byAccount ?? STRICTEST.name);
  };
}

function profileFor(engagement: Engagement | undefined, name: EnvironmentName): EnvironmentProfile {
  return engagement ? profileOf(engagement, name) : { ...STRICTEST, name, production: name === 'prod' };
}
