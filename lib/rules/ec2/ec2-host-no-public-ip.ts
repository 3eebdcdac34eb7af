import {
  compliant,
  defineRule,
  every,
  ignored,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
  type Value,
} from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { LAUNCH_TYPES, launchesOf, type Launch } from './launches';

export const ec2HostNoPublicIp = defineRule({
  id: 'Ec2HostNoPublicIp',
  title: 'EC2 instance starts without a public IP address',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.9'],
    cloudInfrastructure.clauses['CIP-6.5'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'error',
  severityReason: 'one open port in a security group is then open to the internet',
  risk: 'The host can be scanned and attacked from the internet; a mistake in a security group is all that it takes.',
  remedy:
    'Set `associatePublicIpAddress: false` and put the instance into private subnets; reach it through a load ' +
    'balancer, and its shell through Session Manager.',
  cannotTell: 'the address is left to a subnet that is not of the app',
  references: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html',
    'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html',
  ],
  cdkNag: [
    'HIPAA.Security-AutoScalingLaunchConfigPublicIpDisabled',
    'HIPAA.Security-EC2InstanceNoPublicIp',
    'NIST.800.53.R4-EC2InstanceNoPublicIp',
    'NIST.800.53.R5-AutoScalingLaunchConfigPublicIpDisabled',
    'NIST.800.53.R5-EC2InstanceNoPublicIp',
    'PCI.DSS.321-AutoScalingLaunchConfigPublicIpDisabled',
    'PCI.DSS.321-EC2InstanceNoPublicIp',
  ],
  resources: LAUNCH_TYPES,
  check: (resource) => every(launchesOf(resource).flatMap((launch) => judge(resource, launch))),
});

function judge(resource: ResourceView, launch: Launch): readonly Outcome[] {
  const subnets = subnetsOf(resource, launch);
  if (resource.type === 'AWS::AutoScaling::LaunchConfiguration') {
    return [judgeAssociation(resource.at('AssociatePublicIpAddress'), subnets)];
  }
  const own = launch.own.at('NetworkInterfaces');
  const interfaces = own.isAbsent ? (launch.template?.settings?.at('NetworkInterfaces') ?? own) : own;
  if (interfaces.isDeployTime) return [undecidable(interfaces)];
  if (interfaces.items.length > 0) return interfaces.items.map((each) => judgeInterface(each, subnets));
  if (launch.template && !launch.template.settings) return [undecidable(launch.template.name)];
  return [judgeAssociation(interfaces, subnets)];
}

function judgeInterface(each: Value, subnets: readonly Value[] | undefined): Outcome {
  if (each.isDeployTime) return undecidable(each);
  // An interface that is there already gets no address when the instance starts.
  if (each.at('NetworkInterfaceId').isPresent) return compliant;
  const subnet = each.at('SubnetId');
  return judgeAssociation(each.at('AssociatePublicIpAddress'), subnet.isPresent ? [subnet] : subnets);
}

/** @param subnets undefined if whatever starts the instances is not of the app */
function judgeAssociation(association: Value, subnets: readonly Value[] | undefined): Outcome {
  if (association.isTrue) return violation('a public IP address is associated', association);
  if (association.isFalse) return compliant;
  if (association.isDeployTime || subnets === undefined) return undecidable(association);
  if (subnets.length === 0) {
    return violation('no subnet is named, and those of the default VPC give a public IP address', association);
  }
  const outcomes = subnets.map((subnet) => judgeSubnet(subnet, association));
  return every(outcomes)[0] ?? ignored;
}

function judgeSubnet({ target }: Value, at: Value): Outcome {
  // Where a subnet is of another app, SubnetAssignsNoPublicIp judges it there.
  if (target?.type !== 'AWS::EC2::Subnet') return ignored;
  const mapping = target.at('MapPublicIpOnLaunch');
  if (mapping.isDeployTime) return undecidable(at);
  return mapping.isTrue ? violation(`subnet ${target.logicalId} gives a public IP address`, at) : compliant;
}

/** Where the properties of what starts instances from a template name the subnets. */
const STARTERS: Readonly<Record<string, string>> = {
  'AWS::AutoScaling::AutoScalingGroup': 'VPCZoneIdentifier',
  'AWS::Batch::ComputeEnvironment': 'ComputeResources.Subnets',
  'AWS::EC2::Instance': 'SubnetId',
  'AWS::EKS::Nodegroup': 'Subnets',
};

function subnetsOf(resource: ResourceView, { own }: Launch): readonly Value[] | undefined {
  if (['AWS::EC2::Instance', 'AWS::EC2::SpotFleet'].includes(resource.type)) return own.at('SubnetId').items;
  const subnets = Object.entries(STARTERS).flatMap(([type, path]) =>
    resource.referrers(type).flatMap((starter) => starter.at(path).items),
  );
  return subnets.length > 0 ? subnets : undefined;
}
