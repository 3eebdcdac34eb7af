import { defineRule } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demandOn } from '../demand';

export const vpcEndpointServiceAcceptsByHand = defineRule({
  id: 'VpcEndpointServiceAcceptsByHand',
  title: 'VPC endpoint service connects no consumer unasked',
  clauses: [cloudInfrastructure.clauses['CIP-6.1'], cloudInfrastructure.clauses['CIP-13.5']],
  severity: 'error',
  severityReason: 'the list of principals still stands in front of it',
  risk: 'Whoever is allowed to see the service joins it at once, and nobody looks at it.',
  remedy: 'Set `acceptanceRequired: true` on the `VpcEndpointService`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/vpc/latest/privatelink/create-endpoint-service.html'],
  resources: ['AWS::EC2::VPCEndpointService'],
  check: (service) => demandOn(service.at('AcceptanceRequired'), 'acceptance by hand'),
});
