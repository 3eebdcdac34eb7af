import { compliant, defineRule, ignored, undecidable, violation, type ResourceView } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { isAnything } from '../iam/placeholders';
import { attached, mayBeAttached } from './attached';
import { subnetsOf } from './subnets';

export const vpcReachesStoresByEndpoint = defineRule({
  id: 'VpcReachesStoresByEndpoint',
  title: 'VPC reaches S3 and DynamoDB by endpoints of its own',
  clauses: [cloudInfrastructure.clauses['CIP-6.5'], cloudInfrastructure.clauses['CIP-7.5']],
  severity: 'warning',
  severityReason: 'the way by a NAT gateway is encrypted too, but no policy can stand on it',
  risk:
    'Traffic to S3 and DynamoDB leaves by the way to the internet, so that way has to stay open, and nothing ' +
    'limits which buckets are reached.',
  remedy:
    "Call `vpc.addGatewayEndpoint('S3', { service: GatewayVpcEndpointAwsService.S3 })`, and the same for " +
    'DynamoDB where there are tables.',
  cannotTell: 'the VPC or the service of an endpoint is a parameter without a default',
  references: ['https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html'],
  resources: ['AWS::EC2::VPC'],
  check: (vpc) => {
    if (subnetsOf(vpc).length === 0) return ignored;
    const services = attached(vpc, 'AWS::EC2::VPCEndpoint', 'VpcId').map((endpoint) => endpoint.at('ServiceName'));
    const missing = demanded(vpc).filter(
      (service) => !services.some((name) => name.text?.toLowerCase().endsWith(`.${service}`) === true),
    );
    if (missing.length === 0) return compliant;
    const unknown = services.find(isAnything) ?? mayBeAttached(vpc, 'AWS::EC2::VPCEndpoint', 'VpcId');
    return unknown ? undecidable(unknown) : violation(`no endpoint for ${missing.join(' and ')}`, 'Properties');
  },
});

function demanded({ template }: ResourceView): readonly string[] {
  const tables = template.app.resourcesOfType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable');
  return tables.length > 0 ? ['s3', 'dynamodb'] : ['s3'];
}
