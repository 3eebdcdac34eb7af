import type { Environment } from '../../lib/engagement';

/**
 * Which identities stand under a path: what workloads run as, who or what comes in from outside, the boundaries of
 * both, and what AWS Backup reads and restores every store as.
 */
export type IdentityKind = 'workload' | 'access' | 'boundary' | 'backup';

/** Path of the identities of an environment, e.g. `/acme-portal/prod/workload/`, for other policies to name them by. */
export const identityPath = ({ engagement, name }: Environment, kind: IdentityKind): string =>
  `/${engagement?.name ?? 'blueprints'}/${name}/${kind}/`;
