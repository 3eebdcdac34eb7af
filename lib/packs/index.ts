import { BlueprintChecks } from './blueprint-checks';
import { CloudInfrastructureChecks } from './cloud-infrastructure-checks';
import type { PackDefinition } from './policy-pack';
import { SecurityIpProtectionChecks } from './security-ip-protection-checks';
import { SecurityPolicyChecks } from './security-policy-checks';

export { BlueprintChecks, CloudInfrastructureChecks, SecurityIpProtectionChecks, SecurityPolicyChecks };
export { PolicyPack, type PackDefinition, type PolicyPackProps } from './policy-pack';

/** The packs of the library, by name. */
export const packs: readonly PackDefinition[] = [
  BlueprintChecks.DEFINITION,
  CloudInfrastructureChecks.DEFINITION,
  SecurityPolicyChecks.DEFINITION,
  SecurityIpProtectionChecks.DEFINITION,
];
