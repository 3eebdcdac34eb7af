import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Aws, Fn, Stack, Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

const SERVICES = ec2.InterfaceVpcEndpointAwsService;

/** What machines and functions without a way to the internet need: images, logs, keys, secrets, roles, sessions. */
export const USUAL_ENDPOINTS: readonly ec2.InterfaceVpcEndpointAwsService[] = [
  SERVICES.ECR,
  SERVICES.ECR_DOCKER,
  SERVICES.CLOUDWATCH_LOGS,
  SERVICES.KMS,
  SERVICES.SECRETS_MANAGER,
  SERVICES.STS,
  SERVICES.SSM,
  SERVICES.SSM_MESSAGES,
  SERVICES.EC2_MESSAGES,
];

/** Who may go through the endpoints: the account alone, or everyone in its organisation. */
export interface Perimeter {
  readonly account: string;
  readonly organizationId?: string | undefined;
}

/**
 * Services of which callers use things of AWS's own: public images, documents of Systems Manager. Their policies say
 * who calls, but cannot say that what is called belongs to the caller.
 */
const LENDS_THINGS_OF_AWS = /(^|\.)(ecr\.(api|dkr)|ssm|ssmmessages|ec2messages)$/;

const callers = ({ account, organizationId }: Perimeter): Record<string, string> =>
  organizationId === undefined ? { 'aws:PrincipalAccount': account } : { 'aws:PrincipalOrgID': organizationId };

const owners = ({ account, organizationId }: Perimeter): Record<string, string> =>
  organizationId === undefined ? { 'aws:ResourceAccount': account } : { 'aws:ResourceOrgID': organizationId };

const anyone = (actions: string[], resources: string[], stringEquals?: Record<string, string>): PolicyStatement =>
  new PolicyStatement({
    principals: [new AnyPrincipal()],
    actions,
    resources,
    ...(stringEquals ? { conditions: { StringEquals: stringEquals } } : {}),
  });

/** Everything, for callers inside the perimeter, with what is inside it. */
const inside = (perimeter: Perimeter): PolicyStatement =>
  anyone(['*'], ['*'], { ...callers(perimeter), ...owners(perimeter) });

/** Endpoints for S3 and DynamoDB, which cost nothing, in the route tables of the tiers that may leave the network. */
export function gatewayEndpoints(scope: Construct, vpc: ec2.IVpc, perimeter: Perimeter): void {
  const { region } = Stack.of(scope);
  const services = {
    S3: ec2.GatewayVpcEndpointAwsService.S3,
    DynamoDb: ec2.GatewayVpcEndpointAwsService.DYNAMODB,
  };
  for (const [id, service] of Object.entries(services)) {
    const endpoint = new ec2.GatewayVpcEndpoint(scope, id, {
      vpc,
      service,
      subnets: [{ subnetGroupName: 'Public' }, { subnetGroupName: 'Private' }],
    });
    endpoint.addToPolicy(inside(perimeter));
    if (id === 'S3') for (const statement of bucketsOfAws(region)) endpoint.addToPolicy(statement);
  }
}

/**
 * Buckets of AWS's own that hosts, containers and custom resources cannot do without. All traffic to S3 in the region
 * goes through the endpoint, also where there is a NAT gateway.
 *
 * @see https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html
 * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent-technical-details.html
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/vpc-interface-endpoints.html
 */
function bucketsOfAws(region: string): readonly PolicyStatement[] {
  const objects = (bucket: string): string => `arn:${Aws.PARTITION}:s3:::${bucket}/*`;
  const joined = Token.isUnresolved(region) ? Fn.join('', Fn.split('-', region)) : region.replaceAll('-', '');
  const read = [
    // Layers of images.
    `prod-${region}-starport-layer-bucket`,
    // Packages of Amazon Linux.
    `al2023-repos-${region}-de612dc2`,
    `amazonlinux-2-repos-${region}`,
    // The agent of Systems Manager, its packages and documents, and patches.
    `amazon-ssm-packages-${region}`,
    `aws-ssm-${region}`,
    `aws-ssm-document-attachments-${region}`,
    `aws-windows-downloads-${region}`,
    `patch-baseline-snapshot-${region}`,
    `${region}-birdwatcher-prod`,
  ];
  // Where custom resources and wait conditions answer to CloudFormation, by an address that it has signed.
  const answer = [`cloudformation-custom-resource-response-${joined}`, `cloudformation-waitcondition-${region}`];
  return [anyone(['s3:GetObject'], read.map(objects)), anyone(['s3:PutObject'], answer.map(objects))];
}

/** Endpoints in the private subnets, each with a policy, all behind one security group that lets in the network. */
export function interfaceEndpoints(
  scope: Construct,
  vpc: ec2.IVpc,
  services: readonly ec2.InterfaceVpcEndpointAwsService[],
  perimeter: Perimeter,
  cidr: string,
): ec2.ISecurityGroup | undefined {
  if (services.length === 0) return undefined;
  const group = new ec2.SecurityGroup(scope, 'EndpointGroup', {
    vpc,
    description: 'Endpoints of AWS services, for the network alone',
    allowAllOutbound: false,
  });
  group.addIngressRule(ec2.Peer.ipv4(cidr), ec2.Port.HTTPS, 'HTTPS from the network');
  for (const service of services) {
    const endpoint = new ec2.InterfaceVpcEndpoint(scope, `Endpoint-${service.shortName}`, {
      vpc,
      service,
      subnets: { subnetGroupName: 'Private' },
      securityGroups: [group],
      open: false,
      privateDnsEnabled: true,
    });
    for (const statement of policyOf(service.shortName, perimeter)) endpoint.addToPolicy(statement);
  }
  return group;
}

function policyOf(service: string, perimeter: Perimeter): readonly PolicyStatement[] {
  if (LENDS_THINGS_OF_AWS.test(service)) return [anyone(['*'], ['*'], callers(perimeter))];
  if (service !== 'sts') return [inside(perimeter)];
  // Who asks for a role with a token of somebody else's is nobody in AWS yet.
  const federated = ['sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'];
  // Who one is belongs to nobody, so the caller is all that can be asked for.
  return [anyone(['*'], ['*'], callers(perimeter)), anyone(federated, ['*'], owners(perimeter))];
}
