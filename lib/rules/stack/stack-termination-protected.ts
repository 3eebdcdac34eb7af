import { compliant, defineRule, ignored, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const stackTerminationProtected = defineRule({
  id: 'StackTerminationProtected',
  title: 'Production stack is protected from termination',
  clauses: [
    cloudInfrastructure.clauses['CIP-9.1'],
    cloudInfrastructure.clauses['CIP-13.3'],
    security.clauses['SEC-3.2.4'],
  ],
  severity: 'error',
  severityReason: 'one mistaken call away from losing the system, though its retained data survives',
  risk: 'One call, or one click on the wrong stack, deletes a production system.',
  remedy: 'Set `terminationProtection: true` on the stack.',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-protect-stacks.html'],
  checkTemplate: ({ stack, parent }) => {
    // A nested stack is protected by its root; of a bare template nobody knows how it will be deployed.
    if (!stack.profile.production || parent || stack.terminationProtection === undefined) return ignored;
    if (stack.terminationProtection) return compliant;
    return violation('termination protection is off', 'Stack.TerminationProtection');
  },
});
