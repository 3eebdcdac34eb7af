import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOff } from '../demand';

export const subnetAssignsNoPublicIp = defineRule({
  id: 'SubnetAssignsNoPublicIp',
  title: 'Subnet gives no public address to what is launched in it',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.5'],
    cloudInfrastructure.clauses['CIP-6.9'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'error',
  severityReason: 'an address is public by accident, with the security group as the only thing in the way',
  risk: 'Machines get an address that the internet reaches, though nobody asked for one.',
  remedy:
    'Set `mapPublicIpOnLaunch: false` in the `subnetConfiguration` of public subnets: load balancers and NAT ' +
    'gateways do not need it.',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html',
    'https://docs.aws.amazon.com/config/latest/developerguide/subnet-auto-assign-public-ip-disabled.html',
  ],
  cdkNag: [
    'HIPAA.Security-VPCSubnetAutoAssignPublicIpDisabled',
    'NIST.800.53.R5-VPCSubnetAutoAssignPublicIpDisabled',
    'PCI.DSS.321-VPCSubnetAutoAssignPublicIpDisabled',
  ],
  resources: ['AWS::EC2::Subnet'],
  check: (subnet) => demandOff(subnet.at('MapPublicIpOnLaunch'), 'public address on launch', 'off'),
});
