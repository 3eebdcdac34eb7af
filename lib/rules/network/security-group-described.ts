import { compliant, defineRule, every, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { rulesOf } from './traffic';

export const securityGroupDescribed = defineRule({
  id: 'SecurityGroupDescribed',
  title: 'Security group and its ingress rules say what they are for',
  clauses: [cloudInfrastructure.clauses['CIP-6.1']],
  severity: 'warning',
  severityReason: 'a description protects nothing, but rules that nobody can explain are never removed',
  risk: 'Rules whose purpose nobody knows stay open for years, since nobody dares to close them.',
  remedy: 'Set `description` of the group, and pass one to each `addIngressRule`.',
  cannotTell: 'a description is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html',
  ],
  cdkNag: ['AwsSolutions-EC27'],
  resources: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  check: (group) =>
    every([
      ...(group.type === 'AWS::EC2::SecurityGroup' ? [described(group.at('GroupDescription'), 'group')] : []),
      ...rulesOf(group, 'Ingress').map((rule) => described(rule.at('Description'), 'rule')),
    ]),
});

function described(description: Value, what: string): Outcome {
  // The CDK describes a rule by its range, which may be filled in later; the words around it are known.
  const words = (description.text ?? '').replaceAll(/\$\{[^}]*\}/g, '');
  if (words.trim() !== '' || description.target) return compliant;
  return description.isDeployTime ? undecidable(description) : violation(`${what} has no description`, description);
}
