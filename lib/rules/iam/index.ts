import type { Rule } from '../../engine';
import { iamRoleTrustNamesActions } from './iam-role-trust-names-actions';
import { iamOidcProviderClientsPinned } from './iam-oidc-provider-clients-pinned';
import { iamHumanAccessBounded } from './iam-human-access-bounded';
import { iamPolicyBoundsNewIdentities } from './iam-policy-bounds-new-identities';
import { iamPolicyNoPrivilegeEscalation } from './iam-policy-no-privilege-escalation';
import { iamPolicyNoWildcardResource } from './iam-policy-no-wildcard-resource';
import { iamHumanRoleRequiresMfa } from './iam-human-role-requires-mfa';
import { iamNoAccessKey } from './iam-no-access-key';
import { iamNoAdministratorPolicy } from './iam-no-administrator-policy';
import { iamNoUser } from './iam-no-user';
import { iamPermissionSetSessionShort } from './iam-permission-set-session-short';
import { iamPolicyAttachedToRolesOnly } from './iam-policy-attached-to-roles-only';
import { iamPolicyNoNotAction } from './iam-policy-no-not-action';
import { iamPolicyNoWildcardAction } from './iam-policy-no-wildcard-action';
import { iamPolicyScopesSensitiveActions } from './iam-policy-scopes-sensitive-actions';
import { iamRoleFederationPinned } from './iam-role-federation-pinned';
import { iamRoleSessionShort } from './iam-role-session-short';
import { iamRoleTrustNotOpen } from './iam-role-trust-not-open';
import { iamRoleTrustsKnownAccounts } from './iam-role-trusts-known-accounts';
import { iamUserNoConsolePassword } from './iam-user-no-console-password';
import { iamVendorRoleRequiresExternalId } from './iam-vendor-role-requires-external-id';

export * from './iam-role-trust-names-actions';
export * from './iam-policy-no-wildcard-resource';
export * from './iam-policy-no-privilege-escalation';
export * from './iam-policy-bounds-new-identities';
export * from './iam-human-access-bounded';
export * from './iam-oidc-provider-clients-pinned';
export * from './iam-human-role-requires-mfa';
export * from './iam-no-access-key';
export * from './iam-no-administrator-policy';
export * from './iam-no-user';
export * from './iam-permission-set-session-short';
export * from './iam-policy-attached-to-roles-only';
export * from './iam-policy-no-not-action';
export * from './iam-policy-no-wildcard-action';
export * from './iam-policy-scopes-sensitive-actions';
export * from './iam-role-federation-pinned';
export * from './iam-role-session-short';
export * from './iam-role-trust-not-open';
export * from './iam-role-trusts-known-accounts';
export * from './iam-user-no-console-password';
export * from './iam-vendor-role-requires-external-id';

/** Every rule about IAM and IAM Identity Center. */
export const iamRules: readonly Rule[] = [
  iamRoleTrustNamesActions,
  iamNoUser,
  iamNoAccessKey,
  iamUserNoConsolePassword,
  iamPolicyAttachedToRolesOnly,
  iamPolicyNoWildcardAction,
  iamPolicyNoNotAction,
  iamPolicyScopesSensitiveActions,
  iamNoAdministratorPolicy,
  iamRoleTrustNotOpen,
  iamRoleTrustsKnownAccounts,
  iamVendorRoleRequiresExternalId,
  iamRoleFederationPinned,
  iamHumanRoleRequiresMfa,
  iamRoleSessionShort,
  iamPermissionSetSessionShort,
  iamPolicyNoWildcardResource,
  iamPolicyNoPrivilegeEscalation,
  iamPolicyBoundsNewIdentities,
  iamHumanAccessBounded,
  iamOidcProviderClientsPinned,
];
