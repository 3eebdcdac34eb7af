import type { Rule } from '../../engine';
import { cloud9EnvironmentNoIngress } from './cloud9-environment-no-ingress';
import { ec2HostDetailedMonitoring } from './ec2-host-detailed-monitoring';
import { ec2HostHasInstanceProfile } from './ec2-host-has-instance-profile';
import { ec2HostNoElasticIp } from './ec2-host-no-elastic-ip';
import { ec2HostNoKeyPair } from './ec2-host-no-key-pair';
import { ec2HostNoPublicIp } from './ec2-host-no-public-ip';
import { ec2HostRequiresImdsV2 } from './ec2-host-requires-imds-v2';
import { ec2InstanceInVpc } from './ec2-instance-in-vpc';
import { ec2InstancePatched } from './ec2-instance-patched';
import { ec2InstanceTerminationProtected } from './ec2-instance-termination-protected';
import { ec2MetadataHopLimit } from './ec2-metadata-hop-limit';
import { ssmPatchBaselineApprovesSoon } from './ssm-patch-baseline-approves-soon';

export * from './cloud9-environment-no-ingress';
export * from './ec2-host-detailed-monitoring';
export * from './ec2-host-has-instance-profile';
export * from './ec2-host-no-elastic-ip';
export * from './ec2-host-no-key-pair';
export * from './ec2-host-no-public-ip';
export * from './ec2-host-requires-imds-v2';
export * from './ec2-instance-in-vpc';
export * from './ec2-instance-patched';
export * from './ec2-instance-termination-protected';
export * from './ec2-metadata-hop-limit';
export * from './ssm-patch-baseline-approves-soon';

/** Every rule about EC2 instances and what starts them. */
export const ec2Rules: readonly Rule[] = [
  cloud9EnvironmentNoIngress,
  ec2HostDetailedMonitoring,
  ec2HostHasInstanceProfile,
  ec2HostNoElasticIp,
  ec2HostNoKeyPair,
  ec2HostNoPublicIp,
  ec2HostRequiresImdsV2,
  ec2InstanceInVpc,
  ec2InstancePatched,
  ec2InstanceTerminationProtected,
  ec2MetadataHopLimit,
  ssmPatchBaselineApprovesSoon,
];
