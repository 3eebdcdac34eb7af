import type { Json } from '../../../lib/engine';
import { evaluate, type ContextValue, type IamDecision, type IamPolicies, type IamRequest } from '../../../lib/testing';

export const ACCOUNT = '111122223333';
export const OTHER_ACCOUNT = '444455556666';
export const USER = `arn:aws:iam::${ACCOUNT}:user/exampleuser`;
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/examplerole`;
export const SESSION = `arn:aws:sts::${ACCOUNT}:assumed-role/examplerole/examplerolesessionname`;
export const FEDERATED_USER = `arn:aws:sts::${ACCOUNT}:federated-user/exampleuser`;
export const ROOT = `arn:aws:iam::${ACCOUNT}:root`;

/** A policy of the current version, of one statement or several. */
export const policy = (...statements: readonly Json[]): Json => ({ Version: '2012-10-17', Statement: statements });

export const allow = (action: string | readonly string[], more: Json = {}): Json => ({
  Effect: 'Allow',
  Action: action,
  Resource: '*',
  ...more,
});

export const deny = (action: string | readonly string[], more: Json = {}): Json => ({
  ...allow(action, more),
  Effect: 'Deny',
});

/** Who may do everything, as a service control policy and otherwise. */
export const FULL_ACCESS = policy(allow('*'));

/** A request of the user for an object, with differences. */
export const request = (different: Partial<IamRequest> = {}): IamRequest => ({
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::amzn-s3-demo-bucket/object',
  principal: { arn: USER },
  ...different,
});

export const decide = (policies: IamPolicies, different: Partial<IamRequest> = {}): IamDecision['decision'] =>
  evaluate(request(different), policies).decision;

/** Whether a statement with this condition applies to a request with this context. */
export function applies(
  condition: Json,
  context: Readonly<Record<string, ContextValue>>,
  version = '2012-10-17',
): boolean {
  const document = { Version: version, Statement: { Sid: 'Subject', ...allow('*', { Condition: condition }) } };
  return decide({ identity: [document] }, { context }) === 'allowed';
}
