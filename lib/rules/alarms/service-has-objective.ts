import { compliant, defineRule, ignored, violation, type ResourceView } from '../../engine';
import { securityIpProtection } from '../../policies';

export const serviceHasObjective = defineRule({
  id: 'ServiceHasObjective',
  title: 'Service that people call has a service level objective in production',
  clauses: [securityIpProtection.clauses['SIP-OB.1']],
  severity: 'warning',
  severityReason: 'the service runs without one; nobody can say how well',
  risk: 'Nobody knows whether the service is good enough, or notices how fast it gets worse.',
  remedy: 'Declare a `CfnServiceLevelObjective` for availability and for latency, with burn rates.',
  references: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-ServiceLevelObjectives.html'],
  resources: [
    'AWS::ApiGateway::RestApi',
    'AWS::ApiGatewayV2::Api',
    'AWS::AppRunner::Service',
    'AWS::AppSync::GraphQLApi',
    'AWS::CloudFront::Distribution',
    'AWS::ECS::Service',
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
  ],
  check: (service) => {
    if (!service.environment.production || isWorker(service)) return ignored;
    const objectives = service.template.app.resourcesOfType('AWS::ApplicationSignals::ServiceLevelObjective');
    const own = objectives.filter(({ template }) => template.stack.account === service.template.stack.account);
    return own.length > 0 ? compliant : violation('no service level objective is declared beside the service');
  },
});

/** Whether a service of ECS has nothing by which anybody could call it. */
const isWorker = (service: ResourceView): boolean =>
  service.type === 'AWS::ECS::Service' &&
  ['LoadBalancers', 'ServiceConnectConfiguration', 'ServiceRegistries', 'VpcLatticeConfigurations'].every((name) => {
    const value = service.at(name);
    return !value.isDeployTime && (value.isAbsent || value.items.length === 0 || value.at('Enabled').isFalse);
  });
