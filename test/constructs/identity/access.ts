import type { Stack } from 'aws-cdk-lib/core';
import type { Json } from '../../../lib/engine';
import {
  assertAllowed,
  assertDenied,
  type ContextValue,
  policiesOf,
  type RequestPrincipal,
  type RolePolicies,
} from '../../../lib/testing';
import { type Place, templateOf } from '../harness';

export const ACCOUNT = '333333333333';
export const REGION = 'eu-central-1';

/** A day of the engagement, which starts on 2026-11-01 and ends on 2027-06-30. */
export const TODAY = '2026-11-21T12:00:00Z';

/** What anybody may be, who may take any role as far as his own policies go. */
const TAKER: Json = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'sts:*', Resource: '*' }],
};

type Context = Readonly<Record<string, ContextValue>>;

const always: Context = { 'aws:CurrentTime': TODAY, 'aws:RequestedRegion': REGION };

/** The policies of the role with that logical id, in the template of what is built. */
export function roleOf(build: (stack: Stack) => void, logicalId: RegExp, place?: Place): RolePolicies {
  const json = templateOf(build, place).toJSON() as { Resources: Record<string, { Type: string }> };
  const ids = Object.entries(json.Resources)
    .filter(([id, { Type }]) => Type === 'AWS::IAM::Role' && logicalId.test(id))
    .map(([id]) => id);
  if (ids.length !== 1) throw new Error(`${String(logicalId)} names ${ids.join(', ') || 'no role'}`);
  const attributes = Object.keys(json.Resources).flatMap((id) => [
    [`${id}.Arn`, `arn:aws:service:${REGION}:${ACCOUNT}:${id}`],
    [id, id],
  ]);
  const values = { 'AWS::Partition': 'aws', 'AWS::Region': REGION, 'AWS::AccountId': ACCOUNT };
  return policiesOf(json, ids[0] ?? '', { ...Object.fromEntries(attributes), ...values });
}

/** Somebody who wants to take the role, and what AWS knows of the request. */
export interface Taking {
  readonly by: RequestPrincipal;
  readonly action?: string;
  readonly context?: Context;
}

const entering = ({ by, action = 'sts:AssumeRole', context = {} }: Taking, { trust }: RolePolicies) => {
  const hasPolicies = 'arn' in by && !by.arn.endsWith(':root');
  return [
    { action, resource: `arn:aws:iam::${ACCOUNT}:role/Role`, principal: by, context: { ...always, ...context } },
    { resource: trust, ...(hasPolicies ? { identity: [TAKER] } : {}) },
  ] as const;
};

export const lets = (role: RolePolicies, taking: Taking): void => {
  assertAllowed(...entering(taking, role));
};

export const refuses = (role: RolePolicies, taking: Taking): void => {
  assertDenied(...entering(taking, role));
};

/** What somebody who has the role wants to do. */
export interface Doing {
  readonly action: string;
  readonly resource?: string;
  readonly context?: Context;
  /** What his policies say in place of those of the role, e.g. everything, to see what the boundary is good for. */
  readonly identity?: readonly Json[];
  readonly resourcePolicy?: Json;
}

/** The trust policy of a role that leaves it to policies of the account who may take it. */
export const TRUSTS_ACCOUNT: Json = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` } }],
};

const EVERYTHING: Json = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

const doing = ({ action, resource = '*', context = {}, identity, resourcePolicy }: Doing, role: RolePolicies) =>
  [
    {
      action,
      resource,
      principal: { arn: `arn:aws:iam::${ACCOUNT}:role/Role` },
      context: { ...always, ...context },
    },
    {
      identity: identity ?? role.identity,
      ...(role.boundary ? { boundary: role.boundary } : {}),
      ...(resourcePolicy ? { resource: resourcePolicy } : {}),
    },
  ] as const;

export const allows = (role: RolePolicies, request: Doing): void => {
  assertAllowed(...doing(request, role));
};

export const denies = (role: RolePolicies, request: Doing): void => {
  assertDenied(...doing(request, role));
};

/** As `allows`, for a role whose policies allow everything: what is denied, the boundary denies. */
export const boundaryAllows = (role: RolePolicies, request: Doing): void => {
  allows(role, { ...request, identity: [...role.identity, EVERYTHING] });
};

/** As `denies`, for a role whose policies allow everything. */
export const boundaryDenies = (role: RolePolicies, request: Doing): void => {
  assertDenied(...doing({ ...request, identity: [...role.identity, EVERYTHING] }, role), 'explicitDeny');
};
