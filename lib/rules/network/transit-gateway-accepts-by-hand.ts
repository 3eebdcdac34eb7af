import { defineRule } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demand } from '../demand';

export const transitGatewayAcceptsByHand = defineRule({
  id: 'TransitGatewayAcceptsByHand',
  title: 'Transit gateway attaches no network of another account unasked',
  clauses: [cloudInfrastructure.clauses['CIP-6.1'], cloudInfrastructure.clauses['CIP-13.5']],
  severity: 'error',
  severityReason: 'the gateway has to be shared with the account first',
  risk: 'Every account that the gateway is shared with joins its network to all others, and nobody looks at it.',
  remedy: "Leave out `autoAcceptSharedAttachments` of the `CfnTransitGateway`, or set it to 'disable'.",
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html',
  ],
  resources: ['AWS::EC2::TransitGateway'],
  check: (gateway) =>
    demand(
      gateway.at('AutoAcceptSharedAttachments'),
      (accepts) => accepts.isAbsent || accepts.is('disable'),
      (accepts) => `attachments of other accounts are accepted unasked: ${accepts.orAbsent()}`,
    ),
});
