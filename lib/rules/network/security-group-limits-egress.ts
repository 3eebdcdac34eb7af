import { compliant, defineRule, every, ignored, undecidable, violation, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { describeTraffic, farEndOf, rulesOf, trafficOfRule, type Traffic } from './traffic';

export const securityGroupLimitsEgress = defineRule({
  id: 'SecurityGroupLimitsEgress',
  title: 'Security group limits what may be reached from behind it',
  clauses: [cloudInfrastructure.clauses['CIP-6.1'], security.clauses['SEC-3.1.2']],
  severity: 'warning',
  severityReason: 'it takes a breach first, but then decides whether data can be carried off',
  risk: 'Malicious code behind the group calls home, and carries data off, over any port it likes.',
  remedy: 'Set `allowAllOutbound: false` and name destinations by `addEgressRule`; only HTTPS may go to everywhere.',
  cannotTell: 'the range of addresses, the protocol or a port is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html',
    'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  ],
  resources: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupEgress'],
  check: (group) => {
    const rules = rulesOf(group, 'Egress');
    // What AWS adds to a group without a rule is SecurityGroupDeclaresEgress's to report.
    if (rules.length === 0) return ignored;
    return every(
      rules.map((rule) => {
        const { openness, value } = farEndOf(rule, 'Egress');
        if (openness === 'closed')
          return value === rule && !namesGroup(rule) ? violation('rule names no destination', rule) : compliant;
        const traffic = trafficOfRule(rule);
        if (isHttps(traffic)) return compliant;
        if (openness === 'unknown') return undecidable(value);
        if (traffic.unknown) return undecidable(traffic.unknown);
        return violation(`${describeTraffic(traffic)} may go to ${value.orAbsent()}`, value);
      }),
    );
  },
});

/** AWS's own services are reached by nothing else. */
const isHttps = ({ protocol, from, to, unknown }: Traffic): boolean =>
  unknown === undefined && ['tcp', 'udp'].includes(protocol) && from === 443 && to === 443;

const namesGroup = (rule: Value): boolean => rule.at('DestinationSecurityGroupId').isPresent;
