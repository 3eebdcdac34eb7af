import type { Json } from '../../engine';
import { LAYER_NAMES, type Layer, type Place, type Statement, statementsOf } from './documents';
import { fail } from './errors';
import { type Applied, applied, STRONGEST_FIRST } from './matching';
import { isOfAccount } from './principals';
import { type Facts, factsOf, type IamRequest } from './request';

/** The policies that decide on a request, as JSON. */
export interface IamPolicies {
  /** Policies of the user or of the role, inline and attached, those of a user's groups among them. */
  readonly identity?: readonly Json[] | undefined;
  /** Policy of the resource: a bucket policy, a key policy, the trust policy of a role. */
  readonly resource?: Json | undefined;
  /** Policy that is the permissions boundary of the user or of the role. */
  readonly boundary?: Json | undefined;
  /** Policy that was passed when the session began. */
  readonly session?: Json | undefined;
  /** Service control policies that the principal's account is under: those of the root, of each unit, of the account. */
  readonly serviceControl?: readonly (readonly Json[])[] | undefined;
  /** Resource control policies that the resource's account is under; `RCPFullAWSAccess` needs not be among them. */
  readonly resourceControl?: readonly Json[] | undefined;
}

/** Why a decision was taken. */
export interface Because {
  /** The layer that decided: which allowed, denied, or lacks an allow. `root` is the root user, who needs none. */
  readonly layer: Layer | 'root';
  /** The statement that decided, by `Sid`, else by its position; absent where no statement allows. */
  readonly statement?: string | number;
  /** The same as a sentence. */
  readonly text: string;
}

/** What AWS would decide. */
export interface IamDecision {
  readonly decision: 'allowed' | 'explicitDeny' | 'implicitDeny';
  readonly because: Because;
}

/**
 * Decides on a request as AWS does: what any policy denies is denied; what is left has to be allowed by every layer
 * that limits the request, and by the identity's policies, the resource's policy, or both.
 *
 * @throws IamEvaluationError if something needed for the decision is missing, wrong or not resolved
 *
 * @example
 * const { decision } = evaluate(
 *   { action: 's3:GetObject', resource: 'arn:aws:s3:::reports/a.csv', principal: { arn: readerArn } },
 *   { identity: [readReports], boundary: onlyStorage },
 * );
 *
 * Source: IAM User Guide, "How AWS enforcement code logic evaluates requests to allow or deny access", "Cross-account
 * policy evaluation logic".
 */
export function evaluate(request: IamRequest, policies: IamPolicies): IamDecision {
  const facts = factsOf(request);
  refuseForeignLayers(facts, policies);
  const layers = appliedLayers(facts, policies);
  const denying = DENY_ORDER.map((layer) => layers[layer].flat().find(({ statement }) => statement.effect === 'Deny'));
  const denied = denying.find((each) => each !== undefined);
  if (denied) return decision('explicitDeny', denied.statement, `${denied.statement.where}: denies it`);
  return limitOf(facts, layers) ?? grantOf(facts, policies, layers);
}

type Layers = Readonly<Record<Layer, readonly (readonly Applied[])[]>>;

/** In which order AWS looks: the first explicit deny is the reason. */
const DENY_ORDER: readonly Layer[] = [
  'resourceControl',
  'serviceControl',
  'resource',
  'identity',
  'boundary',
  'session',
];

/** Who is of no account, or its root user, has no policies of an identity: a test that gives some is in error. */
function refuseForeignLayers({ caller }: Facts, policies: IamPolicies): void {
  const hasIdentity = isOfAccount(caller) && caller.kind !== 'root';
  const foreign = (['identity', 'boundary', 'session'] as const).find((layer) => policies[layer] !== undefined);
  if (!hasIdentity && foreign !== undefined) fail(`principal ${caller.id}`, `has no ${LAYER_NAMES[foreign]}`);
  if (caller.kind === 'user' && policies.session)
    fail(`principal ${caller.id}`, 'is a user, who has no session policy');
}

function appliedLayers(facts: Facts, policies: IamPolicies): Layers {
  const hasBoundary = policies.boundary !== undefined;
  const read = (layer: Layer, documents: readonly Json[], level = ''): readonly Applied[] => {
    const statements = documents.flatMap((document, index) =>
      statementsOf(document, placeOf(layer, facts, `${documents.length > 1 ? ` ${String(index)}` : ''}${level}`)),
    );
    return statements.flatMap((statement: Statement) => applied(statement, facts, hasBoundary) ?? []);
  };
  const one = (layer: 'resource' | 'boundary' | 'session'): readonly (readonly Applied[])[] => {
    const document = policies[layer];
    return [read(layer, document === undefined ? [] : [document])];
  };
  const levels = policies.serviceControl ?? [];
  const serviceControl = levels.map((level, index) => read('serviceControl', level, ` of level ${String(index)}`));
  return {
    identity: [read('identity', policies.identity ?? [])],
    resource: one('resource'),
    boundary: one('boundary'),
    session: one('session'),
    // They limit the users, roles and root users of an organization's accounts, and nobody else.
    serviceControl: isOfAccount(facts.caller) ? serviceControl : [],
    resourceControl: [read('resourceControl', policies.resourceControl ?? [])],
  };
}

const placeOf = (layer: Layer, { target }: Facts, suffix: string): Place => ({
  layer,
  where: `${LAYER_NAMES[layer]}${suffix}`,
  resource:
    layer !== 'resource'
      ? 'required'
      : target === 'role'
        ? 'refused'
        : target === 'repository'
          ? 'optional'
          : 'required',
});

/** The service control policies, every level of which has to allow. */
function limitOf({ action }: Facts, layers: Layers): IamDecision | undefined {
  const level = layers.serviceControl.findIndex((found) => found.length === 0);
  if (level < 0) return undefined;
  return without('serviceControl', `no service control policy of level ${String(level)} allows ${action}`);
}

/** Whether the resource's policy, the identity's policies, or both allow the request. */
function grantOf(facts: Facts, policies: IamPolicies, layers: Layers): IamDecision {
  const { caller, target, isCrossAccount, resourceAccount, action } = facts;
  if (policies.resource === undefined && (target === 'role' || target === 'key')) {
    const name = target === 'role' ? 'trust policy of the role' : 'key policy';
    fail('policies', `the ${name} decides on ${action}: give it as 'resource'`);
  }
  const grant = strongest(layers.resource.flat());
  if (!isOfAccount(caller)) return grant ? allowed(grant) : nobodyAllows('resource', facts);
  const limit = identityLimit(facts, policies, layers);
  if (isCrossAccount) {
    if (!grant) {
      const owner = `the resource is of account ${String(resourceAccount)}, the principal of ${String(caller.account)}`;
      return without('resource', `${owner}, and no resource policy allows ${action}`);
    }
    if (!identityGrant(facts, layers)) return nobodyAllows('identity', facts);
    return limit ?? allowed(grant, 'and an identity policy does, too');
  }
  if (grant?.meant === 'direct') return allowed(grant);
  if (grant?.meant === 'role') return limit ?? allowed(grant);
  if (!grant && (target === 'role' || target === 'key')) return nobodyAllows('resource', facts);
  const own = identityGrant(facts, layers);
  if (!own) return nobodyAllows('identity', facts);
  return limit ?? own;
}

/** What the identity's policies allow; the root user needs none. */
function identityGrant({ caller }: Facts, layers: Layers): IamDecision | undefined {
  if (caller.kind === 'root') {
    return { decision: 'allowed', because: { layer: 'root', text: 'the root user of the account may do it' } };
  }
  const found = strongest(layers.identity.flat());
  return found && allowed(found);
}

/** What limits an identity without denying: a boundary or a session policy that does not allow the request. */
function identityLimit({ caller, action }: Facts, policies: IamPolicies, layers: Layers): IamDecision | undefined {
  const layer = (['boundary', 'session'] as const).find(
    (each) => policies[each] !== undefined && layers[each].flat().length === 0,
  );
  if (layer) return without(layer, `no statement of the ${LAYER_NAMES[layer]} allows ${action}`);
  if (caller.kind === 'federatedUser' && policies.session === undefined) {
    return without('session', 'a federated user without a session policy may do only what a resource policy allows');
  }
  return undefined;
}

const strongest = (found: readonly Applied[]): Applied | undefined =>
  STRONGEST_FIRST.map((meant) => found.find((each) => each.meant === meant)).find((each) => each !== undefined);

function nobodyAllows(layer: 'identity' | 'resource', { action, resource, caller }: Facts): IamDecision {
  return without(layer, `no ${LAYER_NAMES[layer]} allows ${caller.id} ${action} on ${resource}`);
}

const without = (layer: Layer, text: string): IamDecision => ({ decision: 'implicitDeny', because: { layer, text } });

const allowed = ({ statement }: Applied, more = ''): IamDecision =>
  decision('allowed', statement, `${statement.where}: allows it${more && `, ${more}`}`);

function decision(kind: IamDecision['decision'], { layer, id }: Statement, text: string): IamDecision {
  return { decision: kind, because: { layer, statement: id, text } };
}
