import { networkFirewallDropsByDefault } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

const policy = (StatelessDefaultActions: unknown, StatelessFragmentDefaultActions: unknown, more: object = {}) => ({
  FirewallPolicy: { StatelessDefaultActions, StatelessFragmentDefaultActions, ...more },
});

ruleTable(networkFirewallDropsByDefault, {
  compliant: [
    {
      name: 'what no rule names goes on to the stateful rules',
      properties: policy(['aws:forward_to_sfe'], ['aws:drop']),
      remedy: true,
    },
    {
      name: 'stateful rules in strict order drop the rest',
      properties: policy(['aws:forward_to_sfe'], ['aws:drop'], {
        StatefulEngineOptions: { RuleOrder: 'STRICT_ORDER' },
        StatefulDefaultActions: ['aws:drop_established', 'aws:alert_established'],
      }),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'StatelessDefaultActions is absent' },
    {
      name: 'the rest passes',
      properties: policy(['aws:pass'], ['aws:drop']),
      found: 'StatelessDefaultActions is aws:pass',
      path: 'Properties.FirewallPolicy.StatelessDefaultActions',
    },
    {
      name: 'fragments pass',
      properties: policy(['aws:drop'], ['aws:pass']),
      found: 'StatelessFragmentDefaultActions is aws:pass',
    },
    {
      name: 'stateful rules in strict order pass the rest',
      properties: policy(['aws:forward_to_sfe'], ['aws:drop'], {
        StatefulEngineOptions: { RuleOrder: 'STRICT_ORDER' },
      }),
      found: 'StatefulDefaultActions is absent',
    },
  ],
  undecidable: [
    {
      name: 'an action is a parameter',
      properties: policy([{ Ref: 'Switch' }], ['aws:drop']),
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.FirewallPolicy.StatelessDefaultActions.0',
    },
  ],
});
