import { compliant, defineRule, every, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const networkFirewallDropsByDefault = defineRule({
  id: 'NetworkFirewallDropsByDefault',
  title: 'Network firewall drops what no rule of it names',
  clauses: [cloudInfrastructure.clauses['CIP-6.1'], security.clauses['SEC-3.1.2']],
  severity: 'error',
  severityReason: 'a firewall that passes what it does not know protects from nothing new',
  risk: 'Traffic that nobody thought of passes, as if there were no firewall.',
  remedy:
    'Set `statelessDefaultActions` and `statelessFragmentDefaultActions` of the `CfnFirewallPolicy` to ' +
    "`['aws:forward_to_sfe']` or `['aws:drop']`, and with `STRICT_ORDER` `statefulDefaultActions` to " +
    "`['aws:drop_established']`.",
  cannotTell: 'an action is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/config/latest/developerguide/netfw-policy-default-action-full-packets.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html',
  ],
  resources: ['AWS::NetworkFirewall::FirewallPolicy'],
  check: (policy) => {
    const options = policy.at('FirewallPolicy.StatefulEngineOptions.RuleOrder');
    return every([
      ...['StatelessDefaultActions', 'StatelessFragmentDefaultActions'].map((key) =>
        demandOneOf(policy.at(`FirewallPolicy.${key}`), key, /^aws:(drop|forward_to_sfe)$/),
      ),
      // In the default order a policy cannot have such an action: drops are rules of its groups.
      ...(options.is('STRICT_ORDER')
        ? [demandOneOf(policy.at('FirewallPolicy.StatefulDefaultActions'), 'StatefulDefaultActions', /^aws:drop/)]
        : []),
    ]);
  },
});

function demandOneOf(actions: Value, name: string, wanted: RegExp): Outcome {
  const { items } = actions;
  if (items.some((action) => wanted.test(action.literal ?? ''))) return compliant;
  const unknown = items.find((action) => action.isDeployTime);
  if (unknown) return undecidable(unknown);
  const found = items.map((action) => action.orAbsent()).join(', ');
  return violation(`${name} is ${found === '' ? 'absent' : found}`, actions);
}
