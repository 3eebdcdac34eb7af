import { compliant, defineRule, every, policyDocument, undecidable } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandNotPublic } from '../public-statement';

export const kmsKeyPolicyNotPublic = defineRule({
  id: 'KmsKeyPolicyNotPublic',
  title: 'KMS key policy allows nothing to everyone',
  clauses: [
    security.clauses['SEC-3.2.3'],
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  // A key that everyone can use protects nothing that it encrypts.
  severity: 'fatal',
  severityReason: 'the key protects nothing as long as everyone may use it, so nothing can excuse it',
  risk: 'Anybody with an AWS account can use the key, or administer it.',
  remedy:
    'Name the principals, or narrow the statement by `kms:CallerAccount` or `aws:PrincipalOrgID`; `DataKey` trusts its ' +
    'own account alone.',
  cannotTell: 'the policy, its principal or its condition is only known at deploy time',
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html'],
  resources: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  check: (key) => {
    const policy = key.at('KeyPolicy');
    // Without a policy KMS writes its own, which trusts the account alone; a replica cannot be declared without.
    if (policy.isAbsent) return compliant;
    const { statements, unknown } = policyDocument(policy);
    return every([
      compliant,
      ...statements.map((statement) => demandNotPublic(statement, 'key policy')),
      ...(unknown ? [undecidable(unknown)] : []),
    ]);
  },
});
