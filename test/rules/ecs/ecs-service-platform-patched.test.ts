import { ecsServicePlatformPatched } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const onWindows = {
  Task: {
    Type: 'AWS::ECS::TaskDefinition',
    Properties: { RuntimePlatform: { OperatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } },
  },
};

ruleTable(ecsServicePlatformPatched, {
  compliant: [
    { name: 'the latest', properties: { PlatformVersion: 'LATEST' }, remedy: true },
    { name: 'the one that is the latest', properties: { PlatformVersion: '1.4.0' } },
    {
      name: 'the one that is the latest for Windows',
      properties: { PlatformVersion: '1.0.0', TaskDefinition: { Ref: 'Task' } },
      others: onWindows,
    },
  ],
  violation: [
    {
      name: 'an old one',
      properties: { PlatformVersion: '1.3.0' },
      found: 'platform version is 1.3.0, must be LATEST or 1.4.0',
      path: 'Properties.PlatformVersion',
    },
    {
      name: 'an old one of a set of tasks',
      type: 'AWS::ECS::TaskSet',
      properties: { PlatformVersion: '1.0.0' },
      found: /1.0.0/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { PlatformVersion: { Ref: 'Version' } },
      template: { Parameters: { Version: { Type: 'String' } } },
      path: 'Properties.PlatformVersion',
    },
  ],
  empty: { verdict: 'compliant', because: 'the platform is the latest unless the service names another' },
});
