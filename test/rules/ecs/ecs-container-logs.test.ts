import { ecsContainerLogs } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const task = (...drivers: readonly unknown[]) => ({
  ContainerDefinitions: drivers.map((LogDriver) => ({
    Name: 'web',
    ...(LogDriver === undefined ? {} : { LogConfiguration: { LogDriver } }),
  })),
});

ruleTable(ecsContainerLogs, {
  compliant: [
    { name: 'to CloudWatch', properties: task('awslogs'), remedy: true },
    { name: 'through a log router', properties: task('awsfirelens', 'awslogs') },
    { name: 'a daemon', type: 'AWS::ECS::DaemonTaskDefinition', properties: task('awslogs') },
  ],
  violation: [
    {
      name: 'one of two says nothing',
      properties: task('awslogs', undefined),
      found: 'log driver of container web is absent',
      path: 'Properties.ContainerDefinitions.1.LogConfiguration.LogDriver',
    },
    { name: 'to nowhere', properties: task('none'), found: /is none/ },
    { name: 'to the disk of the host', properties: task('json-file'), found: /is json-file/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: task({ Ref: 'Driver' }),
      template: { Parameters: { Driver: { Type: 'String' } } },
      path: 'Properties.ContainerDefinitions.0.LogConfiguration.LogDriver',
    },
  ],
});
