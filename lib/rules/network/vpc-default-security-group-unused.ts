import { compliant, defineRule, violation, type ResourceView } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const vpcDefaultSecurityGroupUnused = defineRule({
  id: 'VpcDefaultSecurityGroupUnused',
  title: 'VPC has a default security group that nothing uses',
  clauses: [cloudInfrastructure.clauses['CIP-6.1'], security.clauses['SEC-3.1.2']],
  severity: 'error',
  severityReason: 'sharing the group is a choice that somebody wrote down, and undoes its being closed',
  risk:
    'Everything in the group reaches everything else in it, so one machine that is taken over opens the way ' +
    'to all.',
  remedy: 'Make a `SecurityGroup` for each purpose in place of `vpc.vpcDefaultSecurityGroup`.',
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html'],
  resources: ['AWS::EC2::VPC'],
  check: (vpc) => {
    const users = vpc.referrers().filter((each) => each.type !== 'Custom::VpcRestrictDefaultSG' && uses(each, vpc));
    if (users.length === 0) return compliant;
    return users.map(({ logicalId }) =>
      violation(`${logicalId} uses the default security group`, undefined, logicalId),
    );
  },
});

const uses = (user: ResourceView, vpc: ResourceView): boolean =>
  [...user.properties.leaves()].some(
    ({ target, targetAttribute }) => target === vpc && targetAttribute === 'DefaultSecurityGroup',
  );
