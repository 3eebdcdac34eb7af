import { compliant, defineRule, every, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

/** The widest range that is still one organisation's. */
const SHORTEST_PREFIX = 8;

export const rdsSecurityGroupNotOpen = defineRule({
  id: 'RdsSecurityGroupNotOpen',
  title: 'RDS security group of EC2-Classic is not open to every address',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-7.2'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'error',
  severityReason: 'AWS has retired EC2-Classic, so that such groups are seldom in use',
  risk: 'Every machine that finds the database may try to log in.',
  remedy: 'Set `cidrip` to the range of the network that needs it, or use a security group of the VPC.',
  cannotTell: 'the range is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroup.html',
  ],
  cdkNag: ['AwsSolutions-RDS8'],
  resources: ['AWS::RDS::DBSecurityGroup', 'AWS::RDS::DBSecurityGroupIngress'],
  check: (group) => {
    if (group.type === 'AWS::RDS::DBSecurityGroupIngress') return judge(group.properties);
    return every([compliant, ...group.at('DBSecurityGroupIngress').items.map(judge)]);
  },
});

function judge(rule: Value): Outcome {
  if (rule.isDeployTime) return undecidable(rule);
  const range = rule.at('CIDRIP');
  // Another security group is the source where there is no range.
  if (range.isDeployTime) return undecidable(range);
  const [, prefix] = (range.literal ?? '').split('/');
  return prefix !== undefined && Number(prefix) < SHORTEST_PREFIX
    ? violation(`ingress is open to ${range.orAbsent()}`, range)
    : compliant;
}
