import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const ec2HostNoElasticIp = defineRule({
  id: 'Ec2HostNoElasticIp',
  title: 'Elastic IP address belongs to no EC2 instance',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.9'],
    cloudInfrastructure.clauses['CIP-6.5'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'error',
  severityReason: 'it makes a host public that its subnet keeps private, and appliances may have reasons to approve it',
  risk: 'A host that looks private by its subnet is open to the internet.',
  remedy: 'Leave `instanceId` out: addresses belong to NAT gateways and load balancers, which hide the hosts.',
  cannotTell: 'the network interface is not of the app',
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html'],
  resources: ['AWS::EC2::EIP', 'AWS::EC2::EIPAssociation'],
  check: (address) => {
    const instance = address.at('InstanceId');
    if (instance.isPresent) return violation(`the address belongs to instance ${instance.orAbsent()}`, instance);
    const card = address.at('NetworkInterfaceId');
    if (card.isAbsent) return compliant;
    if (card.refersTo('AWS::EC2::NetworkInterface')) {
      return violation(`the address belongs to network interface ${card.orAbsent()}`, card);
    }
    return undecidable(card);
  },
});
