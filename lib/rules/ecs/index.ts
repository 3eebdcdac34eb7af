import type { Rule } from '../../engine';
import { ecsContainerAddsNoCapability } from './ecs-container-adds-no-capability';
import { ecsContainerImageFromKnownRegistry } from './ecs-container-image-from-known-registry';
import { ecsContainerImagePinned } from './ecs-container-image-pinned';
import { ecsContainerLogs } from './ecs-container-logs';
import { ecsContainerNotPrivileged } from './ecs-container-not-privileged';
import { ecsContainerNotRoot } from './ecs-container-not-root';
import { ecsContainerRootFilesystemReadOnly } from './ecs-container-root-filesystem-read-only';
import { ecsEfsVolumeEncryptedInTransit } from './ecs-efs-volume-encrypted-in-transit';
import { ecsTaskNetworkOfItsOwn } from './ecs-task-network-of-its-own';
import { ecsTaskNoHostNamespace } from './ecs-task-no-host-namespace';
import { ecsTaskNoHostPath } from './ecs-task-no-host-path';

export * from './ecs-container-adds-no-capability';
export * from './ecs-container-image-from-known-registry';
export * from './ecs-container-image-pinned';
export * from './ecs-container-logs';
export * from './ecs-container-not-privileged';
export * from './ecs-container-not-root';
export * from './ecs-container-root-filesystem-read-only';
export * from './ecs-efs-volume-encrypted-in-transit';
export * from './ecs-task-network-of-its-own';
export * from './ecs-task-no-host-namespace';
export * from './ecs-task-no-host-path';

/** Every rule about ECS, and containers of AWS Batch. */
export const ecsRules: readonly Rule[] = [
  ecsContainerAddsNoCapability,
  ecsContainerImageFromKnownRegistry,
  ecsContainerImagePinned,
  ecsContainerLogs,
  ecsContainerNotPrivileged,
  ecsContainerNotRoot,
  ecsContainerRootFilesystemReadOnly,
  ecsEfsVolumeEncryptedInTransit,
  ecsTaskNetworkOfItsOwn,
  ecsTaskNoHostNamespace,
  ecsTaskNoHostPath,
];
