import { ecsServiceRedundant } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const scaled = (MinCapacity: unknown) => ({
  Target: {
    Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
    Properties: {
      MinCapacity,
      ResourceId: { 'Fn::Join': ['', ['service/shop/', { 'Fn::GetAtt': ['Subject', 'Name'] }]] },
    },
  },
});

ruleTable(ecsServiceRedundant, {
  compliant: [
    { name: 'two tasks', properties: { DesiredCount: 2 }, remedy: true },
    { name: 'two tasks or more, as it scales', others: scaled(2) },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'the service may run 1 task, not 2',
      path: 'Properties.DesiredCount',
    },
    { name: 'one task', properties: { DesiredCount: '1' }, found: /1 task/ },
    { name: 'one task, as it scales', properties: { DesiredCount: 4 }, others: scaled(1), found: /1 task/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { DesiredCount: { Ref: 'Count' } },
      template: { Parameters: { Count: { Type: 'Number' } } },
      path: 'Properties.DesiredCount',
    },
  ],
  ignored: [
    { name: 'a daemon, one on each host', properties: { SchedulingStrategy: 'DAEMON' } },
    { name: 'outside of production', stack: { profile: { name: 'dev', production: false } } },
  ],
});
