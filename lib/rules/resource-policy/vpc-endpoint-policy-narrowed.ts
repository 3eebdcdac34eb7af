import {
  compliant,
  defineRule,
  every,
  ignored,
  isForEveryone,
  policyDocument,
  undecidable,
  violation,
  type Outcome,
  type Statement,
} from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { isEveryAction } from '../iam/identity-policies';
import { unknownCondition } from '../iam/trust';

export const vpcEndpointPolicyNarrowed = defineRule({
  id: 'VpcEndpointPolicyNarrowed',
  title: 'VPC endpoint leads to named actions, resources or principals only',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-6.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'warning',
  severityReason: 'a second line of defence: the policies of callers and resources hold as well',
  risk: 'Whoever gets into the VPC can carry data off to buckets and queues of an account of their own.',
  remedy:
    'Add a policy by `endpoint.addToPolicy(…)` that names resources, or with a condition such as ' +
    '`aws:ResourceAccount` or `aws:PrincipalAccount`.',
  cannotTell: 'the policy, or a part of a statement, is only known at deploy time',
  references: ['https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html'],
  resources: ['AWS::EC2::VPCEndpoint'],
  check: (endpoint) => {
    const type = endpoint.at('VpcEndpointType');
    // Neither leads to AWS's own services, and neither takes a policy.
    if (/^(GatewayLoadBalancer|Resource|ServiceNetwork)$/i.test(type.literal ?? '')) return ignored;
    const service = endpoint.at('ServiceName').text ?? '';
    if (service.includes('.vpce.') || service.includes('.vpce-svc-')) return ignored;
    const document = endpoint.at('PolicyDocument');
    if (document.isAbsent) return violation('endpoint has no policy, so it leads everywhere', document);
    const { statements, unknown } = policyDocument(document);
    return every([compliant, ...statements.map(judge), ...(unknown ? [undecidable(unknown)] : [])]);
  },
});

function judge(statement: Statement): Outcome {
  const { effect, actions, resources, conditions, value } = statement;
  if (effect === 'Deny' || conditions.length > 0) return compliant;
  const isOpen =
    isForEveryone(statement) && actions.some(isEveryAction) && resources.some((resource) => /^\*+$/.test(resource));
  const unknown = unknownCondition(statement) ?? statement.unknown;
  if (isOpen && unknown) return undecidable(unknown);
  return isOpen ? violation('endpoint allows everyone everything', value) : compliant;
}
