import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { launchesOf } from './launches';

export const ec2InstanceInVpc = defineRule({
  id: 'Ec2InstanceInVpc',
  title: 'EC2 instance runs in a subnet that was chosen for it',
  clauses: [cloudInfrastructure.clauses['CIP-6.5'], security.clauses['SEC-3.1.2']],
  severity: 'error',
  severityReason: 'without a subnet the instance lands in the default VPC, where every subnet is public',
  risk: 'The host runs in the default VPC: in public subnets, beside whatever else was put there.',
  remedy: 'Set `vpc` and `vpcSubnets` to private subnets of a VPC of the app.',
  cannotTell: 'the launch template is not of the app',
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html'],
  cdkNag: [
    'HIPAA.Security-EC2InstancesInVPC',
    'NIST.800.53.R4-EC2InstancesInVPC',
    'NIST.800.53.R5-EC2InstancesInVPC',
    'PCI.DSS.321-EC2InstancesInVPC',
  ],
  resources: ['AWS::EC2::Instance', 'AWS::AutoScaling::AutoScalingGroup'],
  check: (resource) => {
    const isGroup = resource.type === 'AWS::AutoScaling::AutoScalingGroup';
    const subnets = resource.at(isGroup ? 'VPCZoneIdentifier' : 'SubnetId');
    if (subnets.items.length > 0) return compliant;
    const [launch] = isGroup ? [] : launchesOf(resource);
    const interfaces = [launch?.own, launch?.template?.settings].flatMap(
      (settings) => settings?.at('NetworkInterfaces').items ?? [],
    );
    if (interfaces.some((each) => ['SubnetId', 'NetworkInterfaceId'].some((key) => each.at(key).isPresent))) {
      return compliant;
    }
    if (launch?.template && !launch.template.settings) return undecidable(launch.template.name);
    return violation('no subnet is named, so that of the default VPC is used', subnets);
  },
});
