import { defineRule, every, ignored } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demandOn } from '../demand';

export const networkFirewallProtected = defineRule({
  id: 'NetworkFirewallProtected',
  title: 'Network firewall of production cannot be deleted or moved by one call',
  clauses: [cloudInfrastructure.clauses['CIP-6.1'], cloudInfrastructure.clauses['CIP-13.3']],
  severity: 'error',
  severityReason: 'one mistaken call takes the firewall out of the way of everything',
  risk: 'Whoever deletes the firewall, or takes it out of its subnets, opens the network with one call.',
  remedy: 'Set `deleteProtection` and `subnetChangeProtection` of the `CfnFirewall` to true.',
  cannotTell: 'a switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-settings.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html',
  ],
  resources: ['AWS::NetworkFirewall::Firewall'],
  check: (firewall) =>
    firewall.environment.production
      ? every([
          demandOn(firewall.at('DeleteProtection'), 'protection from deletion'),
          demandOn(firewall.at('SubnetChangeProtection'), 'protection of the subnets'),
        ])
      : ignored,
});
