import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { type Absent, type ClassDefaults, defaults, defaultsBy, fillIn } from './default';
import type { Place } from './place';

/** A security group for what only answers: it opens no connection of its own. */
export function silentSecurityGroup(vpc: ec2.IVpc, place: Place): ec2.ISecurityGroup {
  const description = `Connections to ${place.scope.node.path}/${place.id}`;
  return place.beside(
    'SecurityGroup',
    (id) => new ec2.SecurityGroup(place.scope, id, { vpc, description, allowAllOutbound: false }),
  );
}

// Names and kinds of subnets are those that the CDK takes by itself, so that nothing is replaced.
const vpc = defaults(ec2.Vpc, {
  restrictDefaultSecurityGroup: () => true,
  flowLogs: (_, place) => ({
    Traffic: { destination: ec2.FlowLogDestination.toCloudWatchLogs(place.logGroup('access')) },
  }),
  gatewayEndpoints: () => ({
    S3: { service: ec2.GatewayVpcEndpointAwsService.S3 },
    DynamoDb: { service: ec2.GatewayVpcEndpointAwsService.DYNAMODB },
  }),
  subnetConfiguration: ({ natGateways }) => [
    { name: 'Public', subnetType: ec2.SubnetType.PUBLIC, mapPublicIpOnLaunch: false },
    natGateways === 0
      ? { name: 'Isolated', subnetType: ec2.SubnetType.PRIVATE_ISOLATED }
      : { name: 'Private', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
  ],
});

const applicationLoadBalancer = defaults(elbv2.ApplicationLoadBalancer, {
  dropInvalidHeaderFields: () => true,
  deletionProtection: (_, { environment }) => environment.production || undefined,
});

const behaviour: Absent<cloudfront.AddBehaviorOptions> = {
  viewerProtocolPolicy: () => cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
  responseHeadersPolicy: () => cloudfront.ResponseHeadersPolicy.SECURITY_HEADERS,
};

const distribution = defaultsBy<typeof cloudfront.Distribution>(cloudfront.Distribution, (given, place) => {
  const fill = (each: cloudfront.BehaviorOptions): cloudfront.BehaviorOptions =>
    fillIn(each, behaviour as Absent<cloudfront.BehaviorOptions>, place);
  const others = Object.entries(given.additionalBehaviors ?? {}).map(([path, each]) => [path, fill(each)] as const);
  return {
    ...fillIn(
      given,
      {
        // Without a certificate of its own it has no effect.
        minimumProtocolVersion: ({ certificate }) => certificate && cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      },
      place,
    ),
    defaultBehavior: fill(given.defaultBehavior),
    ...(others.length > 0 ? { additionalBehaviors: Object.fromEntries(others) } : {}),
  };
});

export const networkDefaults: readonly ClassDefaults[] = [vpc, applicationLoadBalancer, distribution];
