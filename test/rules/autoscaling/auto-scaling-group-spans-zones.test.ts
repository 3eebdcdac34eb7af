import { autoScalingGroupSpansZones } from '../../../lib/rules/autoscaling';
import { ruleTable } from '../../../lib/testing';

const subnet = (AvailabilityZone: unknown) => ({ Type: 'AWS::EC2::Subnet', Properties: { AvailabilityZone } });
const both = { VPCZoneIdentifier: [{ Ref: 'A' }, { Ref: 'B' }] };
const zone = (index: number) => ({ 'Fn::Sub': `\${AWS::Region}${index === 0 ? 'a' : 'b'}` });

ruleTable(autoScalingGroupSpansZones, {
  compliant: [
    { name: 'two zones', properties: both, others: { A: subnet(zone(0)), B: subnet(zone(1)) }, remedy: true },
    { name: 'two subnets', properties: { VPCZoneIdentifier: ['subnet-a', 'subnet-b'] } },
    { name: 'two zones by name', properties: { AvailabilityZones: ['eu-central-1a', 'eu-central-1b'] } },
    { name: 'all zones of the region', properties: { AvailabilityZones: { 'Fn::GetAZs': '' } } },
  ],
  violation: [
    { name: 'nothing is set', found: 'the group spans 0 zones, not 2', path: 'Properties.VPCZoneIdentifier' },
    { name: 'one subnet', properties: { VPCZoneIdentifier: ['subnet-a'] }, found: /spans 1/ },
    {
      name: 'two subnets of one zone',
      properties: both,
      others: { A: subnet(zone(0)), B: subnet(zone(0)) },
      found: /spans 1/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { VPCZoneIdentifier: { Ref: 'Subnets' } },
      template: { Parameters: { Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' } } },
      path: 'Properties.VPCZoneIdentifier',
    },
  ],
  ignored: [{ name: 'outside of production', stack: { profile: { name: 'dev', production: false } } }],
});
