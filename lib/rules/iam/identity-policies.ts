import {
  compliant,
  every,
  policyDocument,
  undecidable,
  type Outcome,
  type PolicyDocument,
  type ResourceView,
  type Statement,
  type Value,
} from '../../engine';

/** Where the identity policies stand in each type of resource that has any. */
const PLACES: Readonly<Record<string, (resource: ResourceView) => readonly Value[]>> = {
  'AWS::IAM::Policy': (policy) => [policy.at('PolicyDocument')],
  'AWS::IAM::ManagedPolicy': (policy) => [policy.at('PolicyDocument')],
  'AWS::IAM::RolePolicy': (policy) => [policy.at('PolicyDocument')],
  'AWS::IAM::UserPolicy': (policy) => [policy.at('PolicyDocument')],
  'AWS::IAM::GroupPolicy': (policy) => [policy.at('PolicyDocument')],
  'AWS::IAM::Role': (role) => inline(role),
  'AWS::IAM::User': (user) => inline(user),
  'AWS::IAM::Group': (group) => inline(group),
  'AWS::SSO::PermissionSet': (permissionSet) => [permissionSet.at('InlinePolicy')],
  // Certificates of devices hold it, as roles hold the others.
  'AWS::IoT::Policy': (policy) => [policy.at('PolicyDocument')],
  'AWS::Serverless::Function': (workload) => ofServerless(workload),
  'AWS::Serverless::StateMachine': (workload) => ofServerless(workload),
};

const inline = (identity: ResourceView): readonly Value[] =>
  identity.at('Policies').items.map((policy) => policy.at('PolicyDocument'));

/** Among them stand names of managed policies and SAM's policy templates, which are no documents. */
const ofServerless = (workload: ResourceView): readonly Value[] =>
  workload.at('Policies').items.filter((policy) => policy.isMap && policy.at('Statement').isPresent);

/** Types of resources that carry identity policies: documents that give rights to a role, a user or a group. */
export const IDENTITY_POLICY_TYPES: readonly string[] = Object.keys(PLACES);

/**
 * Judges every statement that gives rights, wherever it stands in the resource. Statements that only refuse are
 * compliant; a resource without statements is ignored, and so is a policy that only bounds what others give.
 */
export function judgeGrants(
  resource: ResourceView,
  judge: (statement: Statement) => readonly Outcome[],
): readonly Outcome[] {
  return every(
    identityPolicies(resource).flatMap(({ statements, unknown }) => [
      ...statements.flatMap((statement) => judgeStatement(statement, judge)),
      ...(unknown === undefined ? [] : [undecidable(unknown)]),
    ]),
  );
}

/** The documents that give rights; none in a policy that only bounds what others give. */
export function identityPolicies(resource: ResourceView): readonly PolicyDocument[] {
  return isBoundary(resource) ? [] : (PLACES[resource.type]?.(resource) ?? []).map(policyDocument);
}

function judgeStatement(statement: Statement, judge: (statement: Statement) => readonly Outcome[]): readonly Outcome[] {
  if (statement.effect === 'Deny') return [compliant];
  const effect = statement.value.at('Effect');
  const outcomes = judge(statement);
  // What would be wrong to allow may yet turn out to be denied.
  return effect.isDeployTime && outcomes.some(({ kind }) => kind === 'violation') ? [undecidable(effect)] : outcomes;
}

/** Whether a managed policy serves as permissions boundary alone, so that it gives no rights to anybody. */
function isBoundary(policy: ResourceView): boolean {
  if (policy.type !== 'AWS::IAM::ManagedPolicy') return false;
  if (['Roles', 'Users', 'Groups'].some((property) => policy.at(property).items.length > 0)) return false;
  const identities = policy.referrers('AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group');
  const isAttached = identities.some((identity) => identity.at('ManagedPolicyArns').items.some(isPolicy));
  const isSet = identities.some((identity) => isPolicy(identity.at('PermissionsBoundary')));
  return !isAttached && (isSet || demandsItself(policy));

  function isPolicy(value: Value): boolean {
    return value.target === policy;
  }
}

/** Whether a policy denies changes of roles that do not stand under itself, which only a boundary has a use for. */
function demandsItself(policy: ResourceView): boolean {
  const name = policy.at('ManagedPolicyName').literal;
  if (name === undefined) return false;
  const own = `:policy${policy.at('Path').literal ?? '/'}${name}`;
  return policyDocument(policy.at('PolicyDocument')).statements.some(
    ({ effect, conditions }) =>
      effect === 'Deny' &&
      conditions.some(
        ({ operator, key, values }) =>
          key === 'iam:permissionsboundary' &&
          /^(string|arn)not/.test(operator) &&
          values.length > 0 &&
          values.every((value) => value.endsWith(own)),
      ),
  );
}

/** Whether a pattern stands for all actions there are, or all of a service: `*`, `s3:*`, `s3:**`. */
export function isEveryAction(pattern: string): boolean {
  return /^(?:[^:]*:)?[*?]*\*[*?]*$/.test(pattern);
}
