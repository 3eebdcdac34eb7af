import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Aws, Stack } from 'aws-cdk-lib/core';
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
    if (id !== 'S3') continue;
    // AWS's own buckets with the layers of images and the packages of Amazon Linux 2023: to read, for anyone.
    const buckets = [`prod-${region}-starport-layer-bucket`, `al2023-repos-${region}-de612dc2`];
    const objects = buckets.map((bucket) => `arn:${Aws.PARTITION}:s3:::${bucket}/*`);
    endpoint.addToPolicy(anyone(['s3:GetObject'], objects));
  }
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
