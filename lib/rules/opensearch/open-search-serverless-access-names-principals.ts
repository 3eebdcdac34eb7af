import { compliant, defineRule, every, ignored, undecidable, violation, type Outcome } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { judgePolicy, textIn } from './serverless-policy';

export const openSearchServerlessAccessNamesPrincipals = defineRule({
  id: 'OpenSearchServerlessAccessNamesPrincipals',
  title: 'OpenSearch Serverless data access policy names the roles that it lets in',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'error',
  severityReason: 'whoever is in the account can give herself the data',
  risk: 'Every role and user of an account, present and future, may read or erase the indexes.',
  remedy: 'Name the ARN of each role under `Principal` in the `policy` of the `CfnAccessPolicy`.',
  cannotTell: 'the policy, or a principal in it, is a parameter without a default',
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html'],
  resources: ['AWS::OpenSearchServerless::AccessPolicy'],
  check: (policy) => {
    if (policy.at('Policy').isAbsent) return ignored;
    return judgePolicy(policy, (entries) =>
      every(
        entries
          .flatMap(({ Principal }) => [Principal].flat())
          .map((principal): Outcome => {
            const value = textIn(policy, principal);
            const text = value.text ?? 'absent';
            if (/[*?]|:root$|^\d{12}$|^absent$/.test(text)) {
              return violation(`principal is ${text}, a role or user by name is asked for`, value, text);
            }
            return /^\$\{\w+\}$/.test(text) && value.target === undefined ? undecidable(value) : compliant;
          }),
      ),
    );
  },
});
