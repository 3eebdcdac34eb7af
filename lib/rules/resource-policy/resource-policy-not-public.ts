import {
  compliant,
  defineRule,
  ignored,
  isForEveryone,
  matches,
  type Condition,
  type Outcome,
  type ResourceView,
  type Statement,
} from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { CALLER_KEYS, demandNotPublic, isFixed, narrows, type NarrowingKeys } from '../public-statement';
import { judgeAllowed, policyName, RESOURCE_POLICY_TYPES } from './resource-policies';

/** S3BucketPolicyNotPublic and KmsKeyPolicyNotPublic are about these. */
const JUDGED_APART = ['AWS::S3::BucketPolicy', 'AWS::KMS::Key', 'AWS::KMS::ReplicaKey'];

export const resourcePolicyNotPublic = defineRule({
  id: 'ResourcePolicyNotPublic',
  title: 'Resource policy allows nothing to everyone',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'error',
  severityReason: 'open to the world, but a topic, a layer or an API may be published on purpose, with an approval',
  risk: 'Anybody with an AWS account can read, send, invoke or change what the policy is about.',
  remedy:
    'Set `principal` to an account or a role by its ARN; a service or a whole organisation is narrowed by a condition ' +
    'on `aws:SourceArn`, `aws:SourceAccount` or `aws:PrincipalOrgID`.',
  cannotTell: 'the policy, its principal or its condition is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
    'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
  ],
  cdkNag: [
    'AwsSolutions-ECR1',
    'AwsSolutions-OS3',
    'AwsSolutions-OS5',
    'HIPAA.Security-LambdaFunctionPublicAccessProhibited',
    'NIST.800.53.R4-LambdaFunctionPublicAccessProhibited',
    'PCI.DSS.321-LambdaFunctionPublicAccessProhibited',
  ],
  resources: RESOURCE_POLICY_TYPES.filter((type) => !JUDGED_APART.includes(type)),
  check: (resource) => judgeAllowed(resource, (statement, denials) => [judge(resource, statement, denials)]),
});

/** What leaves somebody out beside what says who asks. */
const KEYS: NarrowingKeys = {
  ...CALLER_KEYS,
  's3:dataaccesspointaccount': isFixed,
  'vpc-lattice-svcs:sourcevpc': isFixed,
  'vpc-lattice-svcs:sourcevpcowneraccount': isFixed,
};

function judge(resource: ResourceView, statement: Statement, denials: readonly Statement[]): Outcome {
  // ResourcePolicyNamesPrincipals reports those.
  if (statement.value.at('NotPrincipal').isPresent) return ignored;
  if (isInsideVpc(resource) || statement.conditions.some(isThroughMountTarget)) return compliant;
  if (denials.some((denial) => leavesOut(denial, statement))) return compliant;
  return demandNotPublic(statement, policyName(resource), KEYS);
}

/** Whether the network lets nobody in but the VPC, whatever the policy says. */
function isInsideVpc(resource: ResourceView): boolean {
  return ['VPCOptions.SubnetIds', 'VpcConfiguration.VpcId'].some((path) => resource.at(path).items.length > 0);
}

/** Whoever mounts a file system has come through the VPC's mount target: EFS does not call that public. */
const isThroughMountTarget = ({ operator, key, ifExists, values }: Condition): boolean =>
  operator === 'bool' &&
  !ifExists &&
  key === 'elasticfilesystem:accessedviamounttarget' &&
  values.every((value) => value.toLowerCase() === 'true');

/** Whether a denial leaves only some callers of what a statement allows. */
function leavesOut(denial: Statement, statement: Statement): boolean {
  const covers = (patterns: readonly string[], texts: readonly string[]): boolean =>
    texts.every((text) => patterns.some((pattern) => matches(pattern, text)));
  const callers = denial.conditions.filter(({ key }) => !/^aws:(principalisawsservice|viaawsservice)$/.test(key));
  const [caller] = callers;
  return (
    caller !== undefined &&
    callers.length === 1 &&
    isForEveryone(denial) &&
    covers(denial.actions, statement.actions) &&
    statement.actions.length > 0 &&
    covers(denial.resources, statement.resources) &&
    isAboutOthers(caller)
  );
}

/** Whether a condition holds for everyone but some callers; those hold for a request without the key, too. */
function isAboutOthers(condition: Condition): boolean {
  const { operator, quantifier } = condition;
  if (!/^(string|arn)not|^notip/.test(operator) || quantifier !== undefined) return false;
  return narrows({ ...condition, operator: operator.replace('not', ''), ifExists: false }, KEYS);
}
