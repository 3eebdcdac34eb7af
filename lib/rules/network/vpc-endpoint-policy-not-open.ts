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
  type Value,
} from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';

export const vpcEndpointPolicyNotOpen = defineRule({
  id: 'VpcEndpointPolicyNotOpen',
  title: 'VPC endpoint has a policy that does not allow everything',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-7.2'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'warning',
  severityReason: 'the policies of principals and resources decide too, but not those of a stranger',
  risk:
    'With credentials of a stranger, data is carried off to buckets of a stranger, from the inside of the ' +
    'network.',
  remedy:
    'Call `addToPolicy` on the endpoint with the principals, actions or resources that are needed; without a ' +
    'policy AWS allows everything.',
  cannotTell: 'the policy, or a part of it, is a parameter without a default',
  references: ['https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html'],
  resources: ['AWS::EC2::VPCEndpoint'],
  check: (endpoint) => {
    if (endpoint.at('VpcEndpointType').is('GatewayLoadBalancer')) return ignored;
    const policy = endpoint.at('PolicyDocument');
    if (policy.isAbsent) {
      // Which of the other services take a policy, AWS alone keeps a list of.
      const service = endpoint.at('ServiceName');
      return holdsData(service) ? violation('endpoint has no policy, so it allows everything', policy) : ignored;
    }
    const { statements, unknown } = policyDocument(policy);
    if (unknown) return undecidable(unknown);
    return every([compliant, ...statements.map(judge)]);
  },
});

/** Services that data can be carried off to, and whose endpoints take a policy. */
const STORES =
  /\.(s3|s3express|dynamodb|kinesis-streams|kinesis-firehose|sqs|sns|secretsmanager|ssm|kms|ecr\.(api|dkr))$/i;

const holdsData = (service: Value): boolean => STORES.test(service.text ?? '');

function judge(statement: Statement): Outcome {
  const { effect, actions, resources, conditions, value } = statement;
  if (effect === 'Deny' || conditions.length > 0) return compliant;
  const isOpen = isForEveryone(statement) && actions.includes('*') && resources.includes('*');
  if (isOpen && effect === 'Allow') return violation('policy allows everyone every action on everything', value);
  return statement.unknown ? undecidable(statement.unknown) : compliant;
}
