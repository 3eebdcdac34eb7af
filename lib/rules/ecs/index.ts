import type { Rule } from '../../engine';
import { ecsClusterContainerInsights } from './ecs-cluster-container-insights';
import { ecsClusterStorageEncryptedByCustomerKey } from './ecs-cluster-storage-encrypted-by-customer-key';
import { ecsContainerAddsNoCapability } from './ecs-container-adds-no-capability';
import { ecsContainerImageFromKnownRegistry } from './ecs-container-image-from-known-registry';
import { ecsContainerImagePinned } from './ecs-container-image-pinned';
import { ecsContainerLogs } from './ecs-container-logs';
import { ecsContainerNotPrivileged } from './ecs-container-not-privileged';
import { ecsContainerNotRoot } from './ecs-container-not-root';
import { ecsContainerRootFilesystemReadOnly } from './ecs-container-root-filesystem-read-only';
import { ecsEfsVolumeEncryptedInTransit } from './ecs-efs-volume-encrypted-in-transit';
import { ecsExecLoggedInProduction } from './ecs-exec-logged-in-production';
import { ecsServicePlatformPatched } from './ecs-service-platform-patched';
import { ecsServiceRedundant } from './ecs-service-redundant';
import { ecsServiceRollsBack } from './ecs-service-rolls-back';
import { ecsTaskNetworkOfItsOwn } from './ecs-task-network-of-its-own';
import { ecsTaskNoHostNamespace } from './ecs-task-no-host-namespace';
import { ecsTaskNoHostPath } from './ecs-task-no-host-path';
import { ecsTaskNoPublicIp } from './ecs-task-no-public-ip';
import { ecsTaskRoleSeparate } from './ecs-task-role-separate';

export * from './ecs-cluster-container-insights';
export * from './ecs-cluster-storage-encrypted-by-customer-key';
export * from './ecs-container-adds-no-capability';
export * from './ecs-container-image-from-known-registry';
export * from './ecs-container-image-pinned';
export * from './ecs-container-logs';
export * from './ecs-container-not-privileged';
export * from './ecs-container-not-root';
export * from './ecs-container-root-filesystem-read-only';
export * from './ecs-efs-volume-encrypted-in-transit';
export * from './ecs-exec-logged-in-production';
export * from './ecs-service-platform-patched';
export * from './ecs-service-redundant';
export * from './ecs-service-rolls-back';
export * from './ecs-task-network-of-its-own';
export * from './ecs-task-no-host-namespace';
export * from './ecs-task-no-host-path';
export * from './ecs-task-no-public-ip';
export * from './ecs-task-role-separate';

/** Every rule about ECS, and containers of AWS Batch. */
export const ecsRules: readonly Rule[] = [
  ecsClusterContainerInsights,
  ecsClusterStorageEncryptedByCustomerKey,
  ecsContainerAddsNoCapability,
  ecsContainerImageFromKnownRegistry,
  ecsContainerImagePinned,
  ecsContainerLogs,
  ecsContainerNotPrivileged,
  ecsContainerNotRoot,
  ecsContainerRootFilesystemReadOnly,
  ecsEfsVolumeEncryptedInTransit,
  ecsExecLoggedInProduction,
  ecsServicePlatformPatched,
  ecsServiceRedundant,
  ecsServiceRollsBack,
  ecsTaskNetworkOfItsOwn,
  ecsTaskNoHostNamespace,
  ecsTaskNoHostPath,
  ecsTaskNoPublicIp,
  ecsTaskRoleSeparate,
];
