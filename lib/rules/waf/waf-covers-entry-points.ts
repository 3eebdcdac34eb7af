import { compliant, defineRule, ignored, undecidable, violation, type ResourceView, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { LOAD_BALANCER, kindOf } from '../elb/load-balancers';

type Publicity = (resource: ResourceView) => boolean | Value;

/** What may stand behind a web ACL of its region, and whether the internet reaches it. */
const ENTRY_POINTS: Readonly<Record<string, Publicity>> = {
  [LOAD_BALANCER]: (balancer) => {
    const kind = kindOf(balancer);
    if (kind !== 'application') return typeof kind === 'string' ? false : kind;
    return unless(balancer.at('Scheme'), 'internal');
  },
  'AWS::ApiGateway::Stage': (stage) => {
    const api = stage.at('RestApiId');
    const type = api.target?.at('EndpointConfiguration.Types.0');
    return type === undefined || (type.isDeployTime ? api : unless(type, 'PRIVATE'));
  },
  'AWS::Serverless::Api': (api) => {
    const endpoint = api.at('EndpointConfiguration');
    return unless(endpoint.isMap ? endpoint.at('Type') : endpoint, 'PRIVATE');
  },
  'AWS::AppSync::GraphQLApi': (api) => unless(api.at('Visibility'), 'PRIVATE'),
  'AWS::AppRunner::Service': (service) =>
    unless(service.at('NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible'), 'false'),
};

const unless = (value: Value, closed: string): boolean | Value => (value.isDeployTime ? value : !value.is(closed));

export const wafCoversEntryPoints = defineRule({
  id: 'WafCoversEntryPoints',
  title: 'Public load balancers, APIs and services stand behind a web ACL',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-6.8'],
    security.clauses['SEC-3.1.2'],
    security.clauses['SEC-3.3.3'],
  ],
  severity: 'error',
  severityReason: 'the clause wants a firewall at every entrance, and this one is public',
  risk: 'Floods, scanners and known attacks reach the application unfiltered.',
  remedy: 'Add a `CfnWebACLAssociation` with the ARN of the load balancer, the stage (`stage.stageArn`) or the API.',
  cannotTell: 'whether the internet reaches it depends on a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html',
    'https://docs.aws.amazon.com/waf/latest/developerguide/waf-migrating-from-classic.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html',
  ],
  cdkNag: [
    'AwsSolutions-APIG3',
    'NIST.800.53.R4-ALBWAFEnabled',
    'NIST.800.53.R5-ALBWAFEnabled',
    'NIST.800.53.R5-APIGWAssociatedWithWAF',
    'PCI.DSS.321-ALBWAFEnabled',
    'PCI.DSS.321-APIGWAssociatedWithWAF',
  ],
  resources: Object.keys(ENTRY_POINTS),
  check: (resource) => {
    const isPublic = ENTRY_POINTS[resource.type]?.(resource) ?? true;
    if (isPublic === false) return ignored;
    if (isAssociated(resource)) return compliant;
    if (isPublic !== true) return undecidable(isPublic);
    const isClassic = resource.referrers('AWS::WAFRegional::WebACLAssociation').length > 0;
    return violation(
      isClassic ? 'only a web ACL of WAF Classic is associated, which AWS ended' : 'no web ACL is associated',
    );
  },
});

const ASSOCIATION = 'AWS::WAFv2::WebACLAssociation';

function isAssociated(resource: ResourceView): boolean {
  if (resource.referrers(ASSOCIATION).length > 0) return true;
  if (resource.type !== 'AWS::ApiGateway::Stage') return false;
  // The ARN of a stage may spell out the name of the stage, and refer to the API alone.
  const name = resource.at('StageName').text;
  const associations = resource.at('RestApiId').target?.referrers(ASSOCIATION) ?? [];
  return (
    name !== undefined &&
    associations.some((association) => association.at('ResourceArn').text?.endsWith(`/stages/${name}`) === true)
  );
}
