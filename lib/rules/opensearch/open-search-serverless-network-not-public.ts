import { compliant, defineRule, every, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { judgePolicy } from './serverless-policy';

export const openSearchServerlessNetworkNotPublic = defineRule({
  id: 'OpenSearchServerlessNetworkNotPublic',
  title: 'OpenSearch Serverless collection cannot be reached from the internet',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-6.5'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'error',
  severityReason: 'the endpoint is on the internet, though a data access policy still stands before it',
  risk: 'The endpoint can be reached by anyone, and one leaked credential or one slip in a policy opens the data.',
  remedy:
    'Put `AllowFromPublic: false` with `SourceVPCEs` or `SourceServices` into each entry of the `policy` of the ' +
    '`CfnSecurityPolicy` of type `network`, for dashboards too.',
  cannotTell: 'the policy or its type is a parameter without a default',
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html'],
  resources: ['AWS::OpenSearchServerless::SecurityPolicy'],
  check: (policy) => {
    const type = policy.at('Type');
    if (type.isDeployTime) return undecidable(type);
    if (!type.is('network')) return ignored;
    return judgePolicy(policy, (entries) =>
      every(
        entries.map(({ AllowFromPublic }) =>
          String(AllowFromPublic).toLowerCase() === 'true'
            ? violation('policy lets the internet in (AllowFromPublic)', 'Properties.Policy')
            : compliant,
        ),
      ),
    );
  },
});
