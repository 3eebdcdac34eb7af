import { scalingBounded } from '../../../lib/rules/autoscaling';
import { ruleTable } from '../../../lib/testing';

const sizes = (MinSize: unknown, MaxSize: unknown) => ({ MinSize, MaxSize });

ruleTable(scalingBounded, {
  compliant: [
    { name: 'between two and ten', properties: sizes('2', '10'), remedy: true },
    { name: 'a group that may shrink to nothing', properties: sizes(0, 1) },
    {
      name: 'a service',
      type: 'AWS::ApplicationAutoScaling::ScalableTarget',
      properties: { MinCapacity: 2, MaxCapacity: 2 },
    },
    { name: 'nodes', type: 'AWS::EKS::Nodegroup', properties: { ScalingConfig: sizes(1, 3) } },
  ],
  violation: [
    { name: 'nothing is set', found: 'lower bound is absent', path: 'Properties.MinSize' },
    { name: 'no upper bound', properties: { MinSize: 1 }, found: 'upper bound is absent', path: 'Properties.MaxSize' },
    { name: 'the bounds are crossed', properties: sizes('10', '9'), found: 'bounds are 10 and 9' },
    { name: 'nothing may ever run', properties: sizes(0, 0), found: 'bounds are 0 and 0' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: sizes(1, { Ref: 'Most' }),
      template: { Parameters: { Most: { Type: 'Number' } } },
      path: 'Properties.MaxSize',
    },
  ],
});
