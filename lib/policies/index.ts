import { cloudInfrastructure } from './cloud-infrastructure';
import { type Clause, clausesOf } from './policy';
import { security } from './security';
import { securityIpProtection } from './security-ip-protection';

export * from './checks';
export * from './cloud-infrastructure';
export * from './pending';
export * from './policy';
export * from './security';
export * from './security-ip-protection';

/** The policies that the library knows by itself. */
export const policies = [cloudInfrastructure, security, securityIpProtection] as const;

/** The id of every clause of these policies. */
export type ClauseId =
  keyof typeof cloudInfrastructure.clauses | keyof typeof security.clauses | keyof typeof securityIpProtection.clauses;

const clauseById = new Map(policies.flatMap((policy) => clausesOf(policy)).map((clause) => [clause.id, clause]));

/** The clause of that id in one of `policies`; clauses of your own policies are not among them. */
export function findClause(id: string): Clause | undefined {
  return clauseById.get(id);
}
