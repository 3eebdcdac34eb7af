import { compliant, defineRule, every, policyDocument, undecidable, violation } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demandNotPublic } from '../public-statement';

export const secretsManagerPolicyNotPublic = defineRule({
  id: 'SecretsManagerPolicyNotPublic',
  title: 'Secrets Manager policy opens a secret to known principals alone',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'fatal',
  severityReason: 'a secret that everyone may read is none',
  risk: 'Anybody with an AWS account can read or replace the secret.',
  remedy: 'Name the principals in the policy (`secret.grantRead(role)`), and set `blockPublicPolicy: true`.',
  cannotTell: 'the policy, its principal or its condition is only known at deploy time',
  references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html'],
  resources: ['AWS::SecretsManager::ResourcePolicy'],
  check: (resource) => {
    const policy = resource.at('ResourcePolicy');
    if (policy.isAbsent) return violation('policy is absent', policy);
    const { statements, unknown } = policyDocument(policy);
    return every([
      ...(unknown ? [undecidable(unknown)] : [compliant]),
      ...statements.map((statement) => demandNotPublic(statement, 'policy of the secret')),
    ]);
  },
});
