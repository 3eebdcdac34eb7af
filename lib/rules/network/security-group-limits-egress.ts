import { compliant, defineRule, every, undecidable, violation, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { attached } from './attached';
import { describeTraffic, farEndOf, isEveryPort, rulesOf, trafficOfRule } from './traffic';

export const securityGroupLimitsEgress = defineRule({
  id: 'SecurityGroupLimitsEgress',
  title: 'Security group limits what may be reached from behind it',
  clauses: [cloudInfrastructure.clauses['CIP-6.1'], security.clauses['SEC-3.1.2']],
  severity: 'warning',
  severityReason: 'it takes a breach first, but then decides whether data can be carried off',
  risk: 'Malicious code behind the group calls home, and carries data off, over any port it likes.',
  remedy:
    'Set `allowAllOutbound: false` and name ports or destinations by `addEgressRule`. A group without any ' +
    'egress rule is given one for everything by AWS.',
  cannotTell: 'the range of addresses, the protocol or a port is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html',
    'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  ],
  resources: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupEgress'],
  check: (group) => {
    const rules = rulesOf(group, 'Egress');
    if (rules.length === 0) {
      // CloudFormation takes AWS's rule away as well once a rule that stands by itself is added; that one is judged too.
      if (attached(group, 'AWS::EC2::SecurityGroupEgress', 'GroupId').length > 0) return compliant;
      return violation(
        'no egress rule, so AWS adds one for all traffic to everywhere',
        group.at('SecurityGroupEgress'),
      );
    }
    return every(
      rules.map((rule) => {
        const { openness, value } = farEndOf(rule, 'Egress');
        if (openness === 'closed')
          return value === rule && !namesGroup(rule) ? violation('rule names no destination', rule) : compliant;
        const traffic = trafficOfRule(rule);
        if (!isEveryPort(traffic) && !traffic.unknown) return compliant;
        if (openness === 'unknown') return undecidable(value);
        if (traffic.unknown) return undecidable(traffic.unknown);
        return violation(`${describeTraffic(traffic)} may go to ${value.orAbsent()}`, value);
      }),
    );
  },
});

const namesGroup = (rule: Value): boolean => rule.at('DestinationSecurityGroupId').isPresent;
