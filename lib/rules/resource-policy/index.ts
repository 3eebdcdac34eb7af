import type { Rule } from '../../engine';
import { lambdaPermissionNamesCaller } from './lambda-permission-names-caller';
import { lambdaPermissionPinsService } from './lambda-permission-pins-service';
import { resourcePolicyNamesPrincipals } from './resource-policy-names-principals';
import { resourcePolicyNoWildcardAction } from './resource-policy-no-wildcard-action';
import { resourcePolicyNotPublic } from './resource-policy-not-public';
import { resourcePolicyPinsServices } from './resource-policy-pins-services';
import { resourcePolicyTrustsKnownAccounts } from './resource-policy-trusts-known-accounts';

export * from './lambda-permission-names-caller';
export * from './lambda-permission-pins-service';
export * from './resource-policy-names-principals';
export * from './resource-policy-no-wildcard-action';
export * from './resource-policy-not-public';
export * from './resource-policy-pins-services';
export * from './resource-policy-trusts-known-accounts';

/** Every rule about policies of resources, whatever the service. */
export const resourcePolicyRules: readonly Rule[] = [
  lambdaPermissionNamesCaller,
  resourcePolicyNotPublic,
  resourcePolicyNamesPrincipals,
  resourcePolicyTrustsKnownAccounts,
  resourcePolicyNoWildcardAction,
  resourcePolicyPinsServices,
  lambdaPermissionPinsService,
];
