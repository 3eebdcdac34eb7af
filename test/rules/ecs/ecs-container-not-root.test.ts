import { ecsContainerNotRoot } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const task = (...users: readonly unknown[]) => ({
  ContainerDefinitions: users.map((User) => ({ Name: 'web', ...(User === undefined ? {} : { User }) })),
});
const windows = { RuntimePlatform: { OperatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } };
const type = 'AWS::Batch::JobDefinition';
const pod = (SecurityContext: object) => ({
  EksProperties: { PodProperties: { Containers: [{ Name: 'job', SecurityContext }] } },
});

ruleTable(ecsContainerNotRoot, {
  compliant: [
    { name: 'a user by its number', properties: task('1000'), remedy: true },
    { name: 'a user and a group', properties: task('app:app') },
    { name: 'a number that is no text', properties: task(1000) },
    { name: 'a user of Windows', properties: { ...windows, ...task('ContainerUser') } },
    { name: 'a job', type, properties: { ContainerProperties: { User: 'app' } } },
    { name: 'a job on Kubernetes', type, properties: pod({ RunAsUser: 1000 }) },
    { name: 'a job on Kubernetes that refuses root', type, properties: pod({ RunAsNonRoot: true }) },
  ],
  violation: [
    {
      name: 'nothing is set',
      properties: task(undefined),
      found: 'container web names no user',
      path: 'Properties.ContainerDefinitions.0.User',
    },
    { name: 'root', properties: task('app', 'root'), found: 'container web runs as root' },
    { name: 'root by its number', properties: task('0'), found: 'container web runs as 0' },
    { name: 'root with a group', properties: task('0:1000'), found: /runs as 0:1000/ },
    { name: 'root of Windows', properties: { ...windows, ...task('ContainerAdministrator') }, found: /runs as/ },
    { name: 'a job', type, properties: { ContainerProperties: {} }, found: 'the container names no user' },
    { name: 'root on Kubernetes', type, properties: pod({ RunAsUser: 0 }), found: 'container job runs as 0' },
    { name: 'nothing is set on Kubernetes', type, properties: pod({}), found: /names no user/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: task({ Ref: 'User' }),
      template: { Parameters: { User: { Type: 'String' } } },
      path: 'Properties.ContainerDefinitions.0.User',
    },
  ],
  ignored: [
    {
      name: 'a log router',
      properties: { ContainerDefinitions: [{ User: '0', FirelensConfiguration: { Type: 'fluentbit' } }] },
    },
  ],
});
