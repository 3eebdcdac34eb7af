import { defineRule, ignored, type Outcome, type Principal, type ResourceView } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { accountsInConditions, judgeAccount, judgePrincipal } from '../iam/known-accounts';
import { judgeAllowed, policyName, RESOURCE_POLICY_TYPES } from './resource-policies';

export const resourcePolicyTrustsKnownAccounts = defineRule({
  id: 'ResourcePolicyTrustsKnownAccounts',
  title: 'Resource policy trusts its own account and registered vendors only',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-5'],
    cloudInfrastructure.clauses['CIP-10'],
    cloudInfrastructure.clauses['CIP-13.5'],
    security.clauses['SEC-6.1'],
    securityIpProtection.clauses['SIP-AC.3'],
    securityIpProtection.clauses['SIP-VN.1'],
  ],
  severity: 'error',
  severityReason: 'hands data or rights to another account, which may be meant and approved',
  risk: 'Who may reach the resource is decided in an account that nobody here controls, or where lower standards hold.',
  remedy:
    'Set `principals` to ones of the own account; register a vendor with its accounts in the engagement file. ' +
    'Environments are to share nothing.',
  cannotTell: 'the account of a principal, or that of the stack, is not known before deployment',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html',
  ],
  resources: RESOURCE_POLICY_TYPES,
  check: (resource) =>
    judgeAllowed(resource, (statement) => [
      ...statement.principals.map((principal) => judge(resource, principal)),
      ...accountsInConditions(statement).map(({ account, value }) =>
        judgeAccount(resource, account, value, policyName(resource)),
      ),
    ]),
});

function judge(resource: ResourceView, principal: Principal): Outcome {
  const { account, id } = principal;
  if (account !== undefined && LOAD_BALANCER_ACCOUNTS.has(account)) return ignored;
  // An origin access identity of CloudFront.
  if (id.includes(':iam::cloudfront:')) return ignored;
  return judgePrincipal(resource, principal, policyName(resource));
}

/** AWS's own accounts, from which load balancers write their logs into buckets. */
const LOAD_BALANCER_ACCOUNTS: ReadonlySet<string> = new Set([
  '127311923021',
  '033677994240',
  '027434742980',
  '797873946194',
  '098369216593',
  '754344448648',
  '589379963580',
  '718504428378',
  '383597477331',
  '600734575887',
  '114774131450',
  '783225319266',
  '582318560864',
  '985666609251',
  '054676820928',
  '156460612806',
  '652711504416',
  '635631232127',
  '009996457667',
  '897822967062',
  '076674570225',
  '507241528517',
  '048591011584',
  '190560391635',
  '638102146993',
  '037604701340',
]);
