import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const verifiedAccessPolicyHasConditions = defineRule({
  id: 'VerifiedAccessPolicyHasConditions',
  title: 'Verified Access policy permits nobody without a condition',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'error',
  severityReason: 'every signed-in user of the provider is let in, though not the whole internet',
  risk: 'Whoever has any account with the trust provider reaches the application.',
  remedy: 'End every `permit` of `policyDocument` in `when { … }`, e.g. on the group of the user.',
  cannotTell: 'the policy is only known at deploy time',
  references: ['https://docs.aws.amazon.com/verified-access/latest/ug/auth-policies-policy-statement-struct.html'],
  resources: ['AWS::EC2::VerifiedAccessGroup', 'AWS::EC2::VerifiedAccessEndpoint'],
  check: (resource) => {
    const policy = resource.at('PolicyDocument');
    // Verified Access lets nobody in while there is no policy.
    if (policy.isAbsent) return ignored;
    return demand(
      policy,
      (each) => !statementsOf(each.literal ?? '').some(isUnconditional),
      () => 'policy has a permit without a condition',
    );
  },
});

const statementsOf = (policy: string): readonly string[] =>
  policy
    .replace(/\/\/.*/g, '')
    .split(';')
    .map((statement) => statement.trim());

const isUnconditional = (statement: string): boolean =>
  /^(@\w+\([^)]*\)\s*)*permit\b/.test(statement) && !/\b(when|unless)\s*\{(?!\s*(true)?\s*\})/.test(statement);
