export { assertAllowed, assertDenied } from './assertions';
export type { ContextValue } from './context';
export type { Layer } from './documents';
export { IamEvaluationError } from './errors';
export { evaluate, type Because, type IamDecision, type IamPolicies } from './evaluate';
export type { RequestPrincipal } from './principals';
export type { IamRequest } from './request';
export type { TemplateValues } from './resolve';
export { policiesOf, resourcePolicyOf, type RolePolicies } from './template';
