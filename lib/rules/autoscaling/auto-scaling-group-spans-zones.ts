import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const autoScalingGroupSpansZones = defineRule({
  id: 'AutoScalingGroupSpansZones',
  title: 'Auto Scaling group in production spans two zones or more',
  clauses: [security.clauses['SEC-9.4'], cloudInfrastructure.clauses['CIP-11.3']],
  severity: 'warning',
  severityReason: 'a zone is seldom down, and a group of workers may wait for it',
  risk: 'The loss of one zone takes all instances at once.',
  remedy: 'Give `vpcSubnets` subnets of two zones or more.',
  cannotTell: 'the subnets are a parameter without a default',
  references: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html'],
  resources: ['AWS::AutoScaling::AutoScalingGroup'],
  check: (group) => {
    if (!group.environment.production) return ignored;
    const subnets = group.at('VPCZoneIdentifier');
    const zones = ['AvailabilityZones', 'AvailabilityZoneIds'].map((path) => group.at(path));
    const named = subnets.items.length > 0 ? subnets : (zones.find((each) => each.isPresent) ?? subnets);
    // All zones of a region, of which each has two or more.
    if (named.text === '${Fn::GetAZs}') return compliant;
    // A list that is a parameter as a whole may hold any number of them.
    if (named.isDeployTime && named.target === undefined) return undecidable(named);
    const inZones = new Set(
      named.items.map((each) => {
        const zone = each.target?.type === 'AWS::EC2::Subnet' ? each.target.at('AvailabilityZone') : each;
        return zone.text ?? each.text;
      }),
    );
    return inZones.size > 1 ? compliant : violation(`the group spans ${inZones.size} zones, not 2`, named);
  },
});
