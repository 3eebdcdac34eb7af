import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const appRunnerEgressThroughVpc = defineRule({
  id: 'AppRunnerEgressThroughVpc',
  title: 'App Runner service reaches out through a VPC',
  clauses: [cloudInfrastructure.clauses['CIP-6.5'], security.clauses['SEC-3.1.2']],
  severity: 'warning',
  severityReason: 'a service that only calls AWS has nothing to gain from a VPC',
  risk: 'The service reaches any address of the internet, past firewalls, endpoints and flow logs.',
  remedy: 'Set `egressType` of `networkConfiguration.egressConfiguration` to `VPC`, with a `vpcConnectorArn`.',
  cannotTell: 'the type of egress is a parameter without a default',
  references: ['https://docs.aws.amazon.com/apprunner/latest/dg/network-vpc.html'],
  resources: ['AWS::AppRunner::Service'],
  check: (service) =>
    demand(
      service.at('NetworkConfiguration.EgressConfiguration.EgressType'),
      (type) => type.is('VPC'),
      (type) => `type of egress is ${type.orAbsent()}, must be VPC`,
    ),
});
