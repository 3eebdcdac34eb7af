import { compliant, defineRule, violation, type Outcome, type ResourceView } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

/** What takes security groups of the default VPC by their names. */
const NAMING: Readonly<Record<string, readonly string[]>> = {
  'AWS::EC2::Instance': ['SecurityGroups'],
  'AWS::EC2::LaunchTemplate': ['LaunchTemplateData.SecurityGroups'],
  'AWS::AutoScaling::LaunchConfiguration': ['SecurityGroups'],
  'AWS::EC2::SecurityGroupIngress': ['GroupName', 'SourceSecurityGroupName'],
};

export const vpcDefaultSecurityGroupUnused = defineRule({
  id: 'VpcDefaultSecurityGroupUnused',
  title: 'Default security group of the VPC is named by nothing',
  clauses: [cloudInfrastructure.clauses['CIP-6.1'], security.clauses['SEC-3.1.2']],
  severity: 'error',
  severityReason: 'sharing the group is a choice that somebody wrote down, and undoes its being closed',
  risk:
    'Everything in the group reaches everything else in it, so one machine that is taken over opens the way ' +
    'to all.',
  remedy: 'Make a `SecurityGroup` for each purpose in place of `vpc.vpcDefaultSecurityGroup`.',
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html'],
  resources: ['AWS::EC2::VPC', ...Object.keys(NAMING)],
  check: (resource) => (resource.type === 'AWS::EC2::VPC' ? usesOf(resource) : demandNotNamed(resource)),
});

function usesOf(vpc: ResourceView): Outcome | readonly Outcome[] {
  const users = vpc.referrers().filter((each) => each.type !== 'Custom::VpcRestrictDefaultSG' && uses(each, vpc));
  if (users.length === 0) return compliant;
  return users.map(({ logicalId }) => violation(`${logicalId} uses the default security group`, undefined, logicalId));
}

const uses = (user: ResourceView, vpc: ResourceView): boolean =>
  [...user.properties.leaves()].some(
    ({ target, targetAttribute }) => target === vpc && targetAttribute === 'DefaultSecurityGroup',
  );

function demandNotNamed(resource: ResourceView): Outcome {
  const names = (NAMING[resource.type] ?? []).flatMap((property) => resource.at(property).items);
  const byDefault = names.find((name) => name.is('default'));
  return byDefault ? violation('names the default security group', byDefault) : compliant;
}
