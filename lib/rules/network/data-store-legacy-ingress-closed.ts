import { compliant, defineRule, every, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { opennessOfRange } from './ranges';

export const dataStoreLegacyIngressClosed = defineRule({
  id: 'DataStoreLegacyIngressClosed',
  title: 'Data store without a VPC admits no open range of addresses',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-7.2'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'fatal',
  severityReason: 'a database that the internet reaches is one password away from a breach, and never has to be',
  risk: 'Anyone may try to log in to the database; what it holds is gone in one night.',
  remedy: 'Put the store into a VPC and use `SecurityGroup`; until then name a narrow range in `cidrip`.',
  cannotTell: 'the range of addresses is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroupingress.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroupingress.html',
  ],
  resources: [
    'AWS::RDS::DBSecurityGroup',
    'AWS::RDS::DBSecurityGroupIngress',
    'AWS::Redshift::ClusterSecurityGroupIngress',
  ],
  check: (group) => {
    const rules =
      group.type === 'AWS::RDS::DBSecurityGroup' ? group.at('DBSecurityGroupIngress').items : [group.properties];
    return every([compliant, ...rules.map((rule) => judge(rule.at('CIDRIP')))]);
  },
});

function judge(range: Value): Outcome {
  const openness = opennessOfRange(range);
  if (openness === 'closed') return compliant;
  return openness === 'unknown' ? undecidable(range) : violation(`store is open to ${range.orAbsent()}`, range);
}
