import type { Rule } from '../../engine';
import { eksAccessByApi } from './eks-access-by-api';
import { eksClusterDeletionProtected } from './eks-cluster-deletion-protected';
import { eksControlPlaneLogs } from './eks-control-plane-logs';
import { eksEndpointNotPublic } from './eks-endpoint-not-public';
import { eksNodegroupImageSupported } from './eks-nodegroup-image-supported';
import { eksNodegroupNoOpenSsh } from './eks-nodegroup-no-open-ssh';
import { eksSecretsEncryptedByCustomerKey } from './eks-secrets-encrypted-by-customer-key';
import { eksVersionSupported } from './eks-version-supported';

export * from './eks-access-by-api';
export * from './eks-cluster-deletion-protected';
export * from './eks-control-plane-logs';
export * from './eks-endpoint-not-public';
export * from './eks-nodegroup-image-supported';
export * from './eks-nodegroup-no-open-ssh';
export * from './eks-secrets-encrypted-by-customer-key';
export * from './eks-version-supported';

/** Every rule about EKS. */
export const eksRules: readonly Rule[] = [
  eksAccessByApi,
  eksClusterDeletionProtected,
  eksControlPlaneLogs,
  eksEndpointNotPublic,
  eksNodegroupImageSupported,
  eksNodegroupNoOpenSsh,
  eksSecretsEncryptedByCustomerKey,
  eksVersionSupported,
];
