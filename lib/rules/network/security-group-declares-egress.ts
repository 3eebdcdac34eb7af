import { compliant, defineRule, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { attached } from './attached';

export const securityGroupDeclaresEgress = defineRule({
  id: 'SecurityGroupDeclaresEgress',
  title: 'Security group says what may be reached from behind it',
  clauses: [cloudInfrastructure.clauses['CIP-6.1'], security.clauses['SEC-3.1.2']],
  severity: 'warning',
  severityReason: 'it takes a breach first, but then decides whether data can be carried off',
  risk: 'AWS gives a group without an egress rule one for all traffic to everywhere.',
  remedy: 'Set `allowAllOutbound: false` and name destinations by `addEgressRule`.',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html',
  ],
  resources: ['AWS::EC2::SecurityGroup'],
  check: (group) => {
    const rules = group.at('SecurityGroupEgress');
    if (rules.items.length > 0) return compliant;
    // CloudFormation takes AWS's rule away as well once a rule that stands by itself is added.
    if (attached(group, 'AWS::EC2::SecurityGroupEgress', 'GroupId').length > 0) return compliant;
    return violation('no egress rule, so AWS adds one for all traffic to everywhere', rules);
  },
});
