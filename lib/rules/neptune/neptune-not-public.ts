import { defineRule } from '../../engine';
import { demandOff } from '../demand';
import { NOT_PUBLIC } from '../rds/metadata';

const SWITCHES = {
  'AWS::Neptune::DBInstance': 'PubliclyAccessible',
  'AWS::NeptuneGraph::Graph': 'PublicConnectivity',
} as const;

export const neptuneNotPublic = defineRule({
  id: 'NeptuneNotPublic',
  title: 'Neptune instance or graph has no public address',
  ...NOT_PUBLIC,
  remedy: 'Leave `publiclyAccessible`, of a graph `publicConnectivity`, out, or set it to `false`.',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/neptune/latest/userguide/neptune-public-endpoints.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html',
  ],
  resources: ['AWS::Neptune::DBInstance', 'AWS::NeptuneGraph::Graph'],
  check: (resource) => demandOff(resource.at(SWITCHES[resource.type as keyof typeof SWITCHES]), 'public access', 'off'),
});
