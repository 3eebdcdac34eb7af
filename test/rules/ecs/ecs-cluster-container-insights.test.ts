import { ecsClusterContainerInsights } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const insights = (Value: unknown) => ({ ClusterSettings: [{ Name: 'containerInsights', Value }] });

ruleTable(ecsClusterContainerInsights, {
  compliant: [
    { name: 'enhanced', properties: insights('enhanced'), remedy: true },
    { name: 'on', properties: insights('enabled') },
  ],
  violation: [
    { name: 'nothing is set', found: 'container insights are absent', path: 'Properties.ClusterSettings' },
    {
      name: 'off',
      properties: insights('disabled'),
      found: 'container insights are disabled',
      path: 'Properties.ClusterSettings.0.Value',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: insights({ Ref: 'Insights' }),
      template: { Parameters: { Insights: { Type: 'String' } } },
      path: 'Properties.ClusterSettings.0.Value',
    },
  ],
});
