import {
  compliant,
  defineRule,
  every,
  ignored,
  violation,
  type Outcome,
  type ResourceView,
  type Value,
} from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { NETWORK_SHARES } from '../network/network-shared-with-known-accounts';

export const noReferenceToOtherEnvironment = defineRule({
  id: 'NoReferenceToOtherEnvironment',
  title: 'Resource refers to nothing of another environment',
  clauses: [
    cloudInfrastructure.clauses['CIP-5'],
    security.clauses['SEC-2.2'],
    securityIpProtection.clauses['SIP-AC.3'],
  ],
  severity: 'error',
  severityReason: 'one reference is enough for a test to read or destroy what is real',
  risk:
    'Environments that know each other fall together: a test reads what is real, or production depends on ' +
    'what is being tried out.',
  remedy:
    'Refer to the twin in the own environment, with its account from the engagement file: ' +
    '`Environment.of(this).account`.',
  references: [
    'https://docs.aws.amazon.com/whitepapers/latest/organizing-your-aws-environment/benefits-of-using-multiple-aws-accounts.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
  ],
  resources: ['*'],
  check: (resource) => {
    const { foreignAccounts } = resource.environment;
    if (foreignAccounts.length === 0 || resource.type in NETWORK_SHARES) return ignored;
    const leaves = [...resource.properties.leaves()].filter(({ path }) => !isTrust(resource, path));
    return every(leaves.flatMap((leaf) => accountsIn(leaf).map((account) => judge(leaf, account, foreignAccounts))));
  },
});

/** Whom a role trusts is for IamRoleTrustsKnownAccounts to judge. */
const isTrust = (resource: ResourceView, path: string): boolean =>
  resource.type === 'AWS::IAM::Role' && path.startsWith('Properties.AssumeRolePolicyDocument');

/**
 * The accounts that a text names, or that of the stack that it refers to; of an output that no stack of the app has, that
 * of the role by which it would be read.
 */
function accountsIn({ text, target, raw }: Value): readonly string[] {
  const { account } = target?.template.stack ?? {};
  const written = target === undefined && isStackOutput(raw) ? JSON.stringify(raw) : (text ?? '');
  const named = [...written.matchAll(/(?<!\d)\d{12}(?!\d)/g)].map(([each]) => each);
  return account === undefined ? named : [...named, account];
}

const isStackOutput = (raw: unknown): boolean => typeof raw === 'object' && raw !== null && 'Fn::GetStackOutput' in raw;

function judge(leaf: Value, account: string, foreignAccounts: readonly string[]): Outcome {
  if (!foreignAccounts.includes(account)) return compliant;
  return violation(`refers to account ${account} of another environment`, leaf, `Account::${account}`);
}
