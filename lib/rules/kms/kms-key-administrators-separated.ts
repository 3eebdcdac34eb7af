import {
  compliant,
  coversAction,
  defineRule,
  every,
  isForEveryone,
  policyDocument,
  undecidable,
  violation,
  type Outcome,
  type Principal,
  type ResourceView,
  type Statement,
} from '../../engine';
import { isAnything } from '../iam/placeholders';
import { unknownCondition } from '../iam/trust';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

// `kms:CreateGrant` is on neither list: AWS's own default policy gives it to administrators and users alike.
/** Actions that change who may use the key, or whether it lives. */
const ADMINISTRATION = [
  'kms:PutKeyPolicy',
  'kms:ScheduleKeyDeletion',
  'kms:DisableKey',
  'kms:DeleteImportedKeyMaterial',
] as const;
/** Actions that read or write data with it. */
const USE = [
  'kms:Decrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyPair',
  'kms:GenerateDataKeyPairWithoutPlaintext',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:Encrypt',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
] as const;
/** What else is done with a key that is not symmetric. */
const SPECIAL_USE = ['kms:Sign', 'kms:GenerateMac', 'kms:DeriveSharedSecret'] as const;

export const kmsKeyAdministratorsSeparated = defineRule({
  id: 'KmsKeyAdministratorsSeparated',
  title: 'KMS key is administered by others than those who use it',
  clauses: [
    security.clauses['SEC-3.2.3'],
    cloudInfrastructure.clauses['CIP-13.6'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  // It takes a stolen identity before it does harm, and small teams may have reasons to approve it.
  severity: 'error',
  risk: 'One stolen identity is enough to read the data and to lock everybody else out.',
  remedy:
    'Give administration and use to different principals; the account root, which hands both to IAM policies, is ' +
    'accepted. `DataKey` takes `administrators` and denies them the use.',
  cannotTell: 'the policy or the actions of a statement are only known at deploy time',
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html'],
  resources: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  check: (key) => {
    const policy = key.at('KeyPolicy');
    // Without a policy KMS writes its own, which trusts the account alone; a replica cannot be declared without.
    if (policy.isAbsent) return compliant;
    const { statements, unknown } = policyDocument(policy);
    const allowing = statements.filter(({ effect }) => effect !== 'Deny');
    const principals = new Map(
      allowing
        .flatMap((statement) => statement.principals)
        .filter((principal) => !isAccountRoot(principal, key))
        .map((principal) => [identityOf(principal, key), principal]),
    );
    return every([
      compliant,
      ...[...principals.values()].map((principal) => judge(principal, statements, key)),
      ...[unknown, ...allowing.map((statement) => statement.unknown)].flatMap((each) =>
        each ? [undecidable(each)] : [],
      ),
    ]);
  },
});

function judge(principal: Principal, statements: readonly Statement[], key: ResourceView): Outcome {
  const { id, value } = principal;
  const may = (action: string): boolean => {
    const about = statements.filter((each) => names(each, principal, key) && coversAction(each, action));
    if (about.some(isUnconditionalDenial)) return false;
    return about.some(({ effect }) => effect === 'Allow');
  };
  const administration = ADMINISTRATION.find(may);
  const use = [...USE, ...(isSymmetric(key) ? [] : SPECIAL_USE)].find(may);
  if (administration === undefined || use === undefined) return compliant;
  // It may turn out to be the root of the key's own account, and two imports are not one principal.
  const mayBeOwnRoot = isAnything(value) || (isRoot(principal) && ownAccount(key) === undefined);
  if (mayBeOwnRoot) return undecidable(value);
  return violation(
    `${id} may both administer the key (${administration}) and use it (${use})`,
    value,
    `Principal::${id}`,
  );
}

/** A denial under a condition, known or not, leaves some of the requests in. */
const isUnconditionalDenial = (statement: Statement): boolean =>
  statement.effect === 'Deny' && statement.conditions.length === 0 && unknownCondition(statement) === undefined;

const names = (statement: Statement, principal: Principal, key: ResourceView): boolean =>
  isForEveryone(statement) || statement.principals.some((each) => identityOf(each, key) === identityOf(principal, key));

/** An account by its number and by the ARN of its root are one principal. */
function identityOf(principal: Principal, key: ResourceView): string {
  const { kind, id, account, value } = principal;
  if (isRoot(principal)) return `${kind} ${account ?? id}`;
  return roleOf(id, value.target, key) ?? `${kind} ${id}`;
}

/** A role by its name, which is unique in an account: it may be named by reference here and spelt out there. */
function roleOf(id: string, target: ResourceView | undefined, key: ResourceView): string | undefined {
  const own = ownAccount(key);
  if (target?.type === 'AWS::IAM::Role') {
    const name = target.at('RoleName').literal;
    const account = ownAccount(target);
    return name === undefined ? undefined : `role ${account === own ? 'own' : String(account)} ${name}`;
  }
  const [, account, name] = /^arn:.*:iam::(\d{12}|\$\{AWS::AccountId\}):role\/(?:.*\/)?([^/]+)$/.exec(id) ?? [];
  if (account === undefined || name === undefined) return undefined;
  return `role ${account === own || account.startsWith('$') ? 'own' : account} ${name}`;
}

/** Known to be symmetric; a replica does not say what its primary is. */
function isSymmetric(key: ResourceView): boolean {
  const spec = key.at('KeySpec');
  return key.type === 'AWS::KMS::Key' && (spec.isAbsent || spec.is('SYMMETRIC_DEFAULT'));
}

const ownAccount = ({ template, environment }: ResourceView): string | undefined =>
  template.stack.account ?? environment.account;

const isRoot = ({ kind, id }: Principal): boolean => kind === 'AWS' && /^(arn:.*:iam::)?\d{12}(:root)?$/.test(id);

/** The key's own account: `arn:aws:iam::111111111111:root`, the bare account id, or its pseudo parameter. */
function isAccountRoot(principal: Principal, key: ResourceView): boolean {
  if (principal.kind !== 'AWS') return false;
  if (/^(arn:.*:iam::)?\$\{AWS::AccountId\}(:root)?$/.test(principal.id)) return true;
  return isRoot(principal) && principal.account === ownAccount(key);
}
