import { compliant, defineRule, ignored, undecidable, violation, type Outcome, type ResourceView } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { entrantOf, judgeTrust } from './trust';

export const iamHumanAccessBounded = defineRule({
  id: 'IamHumanAccessBounded',
  title: 'IAM role and permission set for people have a permissions boundary in production',
  clauses: [cloudInfrastructure.clauses['CIP-13.6'], securityIpProtection.clauses['SIP-AC.1']],
  severity: 'warning',
  severityReason: 'a second line of defence: the policies of the role hold as well',
  risk: 'One policy that is too wide, attached in a hurry, gives a person more than anybody meant.',
  remedy: 'Set `permissionsBoundary` of the role, or of the `CfnPermissionSet`.',
  cannotTell: 'who comes in is not known before deployment',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html'],
  resources: ['AWS::IAM::Role', 'AWS::SSO::PermissionSet'],
  check: (resource) => {
    if (!resource.environment.production) return ignored;
    const verdict = judgeBoundary(resource);
    // CloudFormation refuses a role without a trust policy.
    if (resource.at('AssumeRolePolicyDocument').isAbsent) return verdict;
    return judgeTrust(resource, (statement) =>
      statement.principals.flatMap((principal) => {
        const entrant = entrantOf(principal, statement, resource);
        if (entrant === 'machine') return [];
        return [entrant === 'unknown' && verdict.kind === 'violation' ? undecidable(principal.value) : verdict];
      }),
    );
  },
});

/** Whichever policy it turns out to be, a boundary there is. */
function judgeBoundary(resource: ResourceView): Outcome {
  const boundary = resource.at('PermissionsBoundary');
  const what = resource.type === 'AWS::IAM::Role' ? 'role for people' : 'permission set';
  return boundary.isPresent ? compliant : violation(`${what} has no permissions boundary`, boundary);
}
