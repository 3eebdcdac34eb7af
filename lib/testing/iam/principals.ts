import type { ContextValue } from './context';
import type { NamedPrincipal } from './documents';
import { fail } from './errors';
import { accountOf, arnParts } from './patterns';

/** Who makes a request. */
export type RequestPrincipal =
  | {
      /**
       * ARN of a user, of a role, of a session (`arn:aws:sts::…:assumed-role/Role/session`,
       * `arn:aws:sts::…:federated-user/name`), or of the root user of an account.
       * The ARN of a role stands for a session of it whose name does not matter.
       */
      readonly arn: string;
      /**
       * For a session, the ARN of the role, or of the user, that it is of.
       *
       * @default - a role without a path; for a federated user, nobody whom a policy names
       */
      readonly issuer?: string;
      /** Tags of the user, of the role or of the session: `aws:PrincipalTag/…`. */
      readonly tags?: Readonly<Record<string, string>>;
      /** Canonical id of the account, needed if a bucket policy names one. */
      readonly canonicalUser?: string;
    }
  /** An AWS service that acts for itself, e.g. `lambda.amazonaws.com`. */
  | { readonly service: string }
  /** Somebody whom an identity provider vouches for: ARN of the provider or e.g. `accounts.google.com`. */
  | { readonly federated: string }
  /** Somebody without credentials. */
  | { readonly anonymous: true };

/** What the ARN of a principal says. */
export interface Caller {
  readonly kind: 'root' | 'user' | 'role' | 'federatedUser' | 'service' | 'federated' | 'anonymous';
  /** Who it is, as precisely as is known; a service's name, a provider. */
  readonly id: string;
  /** ARN of the role, or of the user behind a session. */
  readonly issuer: string | undefined;
  readonly account: string | undefined;
  readonly canonicalUser: string | undefined;
  /** Condition keys that follow. */
  readonly context: Readonly<Record<string, ContextValue | undefined>>;
}

/** Kinds of callers that have identity policies. */
export const isOfAccount = ({ kind }: Caller): boolean =>
  kind === 'root' || kind === 'user' || kind === 'role' || kind === 'federatedUser';

/**
 * Reads the principal of a request.
 *
 * @throws IamEvaluationError if its ARN is of nobody who can make a request
 */
export function callerOf(principal: RequestPrincipal): Caller {
  const nobody = { issuer: undefined, account: undefined, canonicalUser: undefined };
  if ('service' in principal) {
    const context = { 'aws:PrincipalIsAWSService': true, 'aws:PrincipalServiceName': principal.service };
    return { ...nobody, kind: 'service', id: principal.service, context };
  }
  if ('federated' in principal) {
    return { ...nobody, kind: 'federated', id: principal.federated, context: { 'aws:PrincipalIsAWSService': false } };
  }
  if ('anonymous' in principal) {
    const context = {
      'aws:PrincipalType': 'Anonymous',
      'aws:PrincipalAccount': 'anonymous',
      'aws:userid': 'anonymous',
    };
    return {
      ...nobody,
      kind: 'anonymous',
      id: 'anonymous',
      context: { ...context, 'aws:PrincipalIsAWSService': false },
    };
  }
  const { arn, tags = {}, canonicalUser } = principal;
  const { kind, issuer, type, username } = readArn(arn, principal.issuer);
  return {
    kind,
    id: arn,
    issuer,
    account: accountOf(arn),
    canonicalUser,
    context: {
      'aws:PrincipalArn': kind === 'role' ? issuer : arn,
      'aws:PrincipalAccount': accountOf(arn),
      'aws:PrincipalType': type,
      'aws:PrincipalIsAWSService': false,
      'aws:username': username,
      ...Object.fromEntries(Object.entries(tags).map(([key, value]) => [`aws:PrincipalTag/${key}`, value])),
    },
  };
}

interface ReadArn {
  readonly kind: Caller['kind'];
  readonly type: string;
  readonly issuer?: string | undefined;
  readonly username?: string | undefined;
}

function readArn(arn: string, issuer: string | undefined): ReadArn {
  const [partition = '', service, , , resource = ''] = arnParts(arn) ?? [];
  const account = accountOf(arn);
  const [kind, ...names] = resource.split('/');
  const name = names.at(-1);
  if (account !== undefined && !/[*?]/.test(arn)) {
    if (service === 'iam' && resource === 'root') return { kind: 'root', type: 'Account' };
    if (service === 'iam' && kind === 'user' && name) return { kind: 'user', type: 'User', username: name };
    if (service === 'iam' && kind === 'role' && name) return { kind: 'role', type: 'AssumedRole', issuer: arn };
    if (service === 'sts' && kind === 'federated-user' && name) {
      if (issuer !== undefined && !isEntity(issuer, account, 'user')) wrongIssuer(issuer, arn);
      return { kind: 'federatedUser', type: 'FederatedUser', issuer };
    }
    if (service === 'sts' && kind === 'assumed-role' && names.length === 2) {
      const role = issuer ?? `arn:${partition}:iam::${account}:role/${names[0] ?? ''}`;
      if (!isEntity(role, account, 'role') || !role.endsWith(`/${names[0] ?? ''}`)) wrongIssuer(role, arn);
      return { kind: 'role', type: 'AssumedRole', issuer: role };
    }
  }
  return fail('principal of the request', `'${arn}' is the ARN of no user, role, session or root user`);
}

function isEntity(arn: string, account: string, kind: 'role' | 'user'): boolean {
  const [, service, , , resource = ''] = arnParts(arn) ?? [];
  return service === 'iam' && accountOf(arn) === account && resource.startsWith(`${kind}/`);
}

const wrongIssuer = (issuer: string, arn: string): never =>
  fail('principal of the request', `'${issuer}' is not whose session '${arn}' is`);

/**
 * How a resource policy means a caller.
 *
 * - `direct`: the user, the session, the service or everyone: nothing else needs to allow the request.
 * - `role`: the role of a session, the user behind one: a boundary and a session policy limit it.
 * - `account`: the account, which decides by its identity policies.
 */
export type Meant = 'direct' | 'role' | 'account';

/**
 * How a principal of a statement means the caller, if it does.
 *
 * @throws IamEvaluationError if that cannot be told
 *
 * Source: IAM User Guide, "AWS JSON policy elements: Principal", "How AWS enforcement code logic evaluates requests …".
 */
export function meaningOf({ kind, id }: NamedPrincipal, caller: Caller, where: string): Meant | undefined {
  if (kind === 'Service') return caller.kind === 'service' && (id === '*' || id === caller.id) ? 'direct' : undefined;
  if (kind === 'Federated') {
    return caller.kind === 'federated' && (id === '*' || id === caller.id) ? 'direct' : undefined;
  }
  if (kind === 'CanonicalUser') return canonical(id, caller, where);
  if (id === '*') return 'direct';
  if (ORIGIN_ACCESS_IDENTITY.test(id)) return undefined;
  const account = /^\d{12}$/.test(id) ? id : accountOf(id);
  if (account === undefined || /[*?]|\$\{/.test(id)) {
    fail(where, `'${id}' is no principal: '*', an account, or the ARN of a user, a role or a session`);
  }
  if (id === account || id.endsWith(':root')) {
    if (caller.account !== account) return undefined;
    return caller.kind === 'root' ? 'direct' : 'account';
  }
  if (id === caller.id) return caller.kind === 'role' && caller.id === caller.issuer ? 'role' : 'direct';
  if (id === caller.issuer) return 'role';
  if (isUnnamedSessionOf(id, caller)) fail(where, `'${id}' is a session: give the session's ARN in the request, too`);
  return undefined;
}

/** CloudFront's, which is nobody whose requests are evaluated here. */
const ORIGIN_ACCESS_IDENTITY = /^arn:[\w-]+:iam::cloudfront:user\//;

function canonical(id: string, caller: Caller, where: string): Meant | undefined {
  if (!isOfAccount(caller)) return undefined;
  if (caller.canonicalUser === undefined) {
    fail(where, `'${id}' is a canonical user: give that of the principal in the request, too`);
  }
  return id === caller.canonicalUser ? 'account' : undefined;
}

function isUnnamedSessionOf(id: string, { kind, id: own, issuer, account }: Caller): boolean {
  const [, , , , resource = ''] = arnParts(id) ?? [];
  const role = issuer?.split('/').at(-1) ?? '';
  return kind === 'role' && own === issuer && accountOf(id) === account && resource.startsWith(`assumed-role/${role}/`);
}

/**
 * Whether a caller is among those whom `NotPrincipal` leaves out. It has to name the caller and whatever the caller is
 * part of: the role, the account.
 *
 * @throws IamEvaluationError if it names only the caller: whether AWS then denies depends on the service
 *
 * Source: IAM User Guide, "AWS JSON policy elements: NotPrincipal".
 */
export function isLeftOut(
  named: readonly NamedPrincipal[],
  caller: Caller,
  hasBoundary: boolean,
  where: string,
): boolean {
  if (named.some(({ kind, id }) => kind === 'AWS' && id === '*')) return true;
  if (hasBoundary) return false;
  const found = named.map((each) => meaningOf(each, caller, where));
  if (caller.kind === 'root' || !isOfAccount(caller)) return found.includes('direct');
  if (caller.kind === 'role' && caller.id === caller.issuer && found.includes('role')) {
    fail(where, "whether a session is left out depends on its name: give the session's ARN in the request");
  }
  if (!found.includes('direct')) return false;
  const lacks = [
    ...(caller.issuer !== undefined && !found.includes('role') ? [caller.issuer] : []),
    ...(found.includes('account') ? [] : [`account ${String(caller.account)}`]),
  ];
  if (lacks.length > 0) fail(where, `NotPrincipal names ${caller.id}, but not ${lacks.join(' and ')}: AWS may deny`);
  return true;
}
