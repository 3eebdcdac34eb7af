import { type ContextValue, RequestContext } from './context';
import { fail } from './errors';
import { accountOf, arnParts } from './patterns';
import { type Caller, callerOf, isOfAccount, type RequestPrincipal } from './principals';

/** What somebody wants to do. */
export interface IamRequest {
  /** One action, e.g. `s3:GetObject`. */
  readonly action: string;
  /** ARN of one resource; `*` for an action on none, e.g. `s3:ListAllMyBuckets`. */
  readonly resource: string;
  readonly principal: RequestPrincipal;
  /**
   * Condition keys, a list for a key that can have several values. A key that is left out is not in the request;
   * an empty list takes away one that follows from the rest.
   *
   * @default - what follows from the principal and the resource: `aws:PrincipalArn`, `aws:PrincipalAccount`,
   * `aws:PrincipalType`, `aws:PrincipalTag/…`, `aws:PrincipalIsAWSService`, `aws:PrincipalServiceName`, `aws:username`,
   * `aws:ResourceAccount`, `aws:RequestedRegion`; and `aws:SecureTransport`, which is true
   */
  readonly context?: Readonly<Record<string, ContextValue>>;
  /**
   * Account that owns the resource.
   *
   * @default - the account in its ARN, else that of the principal
   */
  readonly resourceAccount?: string;
}

/** A request as statements are compared with it. */
export interface Facts {
  readonly action: string;
  readonly resource: string;
  readonly caller: Caller;
  readonly context: RequestContext;
  readonly isCrossAccount: boolean;
  readonly resourceAccount: string | undefined;
  /** What the resource is, where its policy is read otherwise than those of other resources. */
  readonly target: 'role' | 'key' | 'repository' | undefined;
}

/**
 * Reads a request.
 *
 * @throws IamEvaluationError if it is none, e.g. its resource has a wildcard
 */
export function factsOf(request: IamRequest): Facts {
  const { action, resource } = request;
  if (!/^[\w-]+:[\w.-]+$/.test(action))
    fail('action of the request', `'${action}' is not one action, e.g. s3:GetObject`);
  const arn = arnParts(resource);
  if (resource !== '*' && (!arn || resource.includes('*'))) {
    fail('resource of the request', `'${resource}' is neither '*' nor the ARN of one resource`);
  }
  if (request.resourceAccount !== undefined && !/^\d{12}$/.test(request.resourceAccount)) {
    fail('resourceAccount of the request', `'${request.resourceAccount}' is no account: it has twelve digits`);
  }
  const caller = callerOf(request.principal);
  const resourceAccount = request.resourceAccount ?? accountOf(resource) ?? caller.account;
  const derived = {
    'aws:SecureTransport': true,
    'aws:ResourceAccount': resourceAccount,
    'aws:RequestedRegion': arn?.[2] === '' ? undefined : arn?.[2],
    ...caller.context,
  };
  return {
    action,
    resource,
    caller,
    context: new RequestContext(derived, request.context ?? {}),
    isCrossAccount: isOfAccount(caller) && resourceAccount !== caller.account,
    resourceAccount,
    target: targetOf(action, arn),
  };
}

function targetOf(action: string, arn: ReturnType<typeof arnParts>): Facts['target'] {
  const [, service, , , resource = ''] = arn ?? [];
  if (service === 'iam' && resource.startsWith('role/') && /^sts:/i.test(action)) return 'role';
  if (service === 'kms' && resource.startsWith('key/')) return 'key';
  return service === 'ecr' && resource.startsWith('repository/') ? 'repository' : undefined;
}
