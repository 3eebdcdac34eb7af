import { ecsContainerLogs } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const task = (...drivers: readonly unknown[]) => ({
  ContainerDefinitions: drivers.map((LogDriver) => ({
    Name: 'web',
    ...(LogDriver === undefined ? {} : { LogConfiguration: { LogDriver } }),
  })),
});

const JOB = 'AWS::Batch::JobDefinition';
const job = (LogDriver: unknown) => ({ ContainerProperties: { LogConfiguration: { LogDriver } } });

ruleTable(ecsContainerLogs, {
  compliant: [
    { name: 'to CloudWatch', properties: task('awslogs'), remedy: true },
    { name: 'through a log router', properties: task('awsfirelens', 'awslogs') },
    { name: 'a daemon', type: 'AWS::ECS::DaemonTaskDefinition', properties: task('awslogs') },
    { name: 'a job that leaves it to AWS Batch', type: JOB, properties: { ContainerProperties: { Image: 'shop' } } },
    { name: 'a job', type: JOB, properties: job('splunk') },
    {
      name: 'a task of a job',
      type: JOB,
      properties: {
        EcsProperties: { TaskProperties: [{ Containers: [{ LogConfiguration: { LogDriver: 'awslogs' } }] }] },
      },
    },
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
    { name: 'a job that leaves logs on the host', type: JOB, properties: job('json-file'), found: /is json-file/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: task({ Ref: 'Driver' }),
      template: { Parameters: { Driver: { Type: 'String' } } },
      path: 'Properties.ContainerDefinitions.0.LogConfiguration.LogDriver',
    },
  ],
  ignored: [
    {
      name: 'a pod of a job, whose logs the cluster collects',
      type: JOB,
      properties: { EksProperties: { PodProperties: { Containers: [{ Image: 'shop' }] } } },
    },
  ],
  empty: { verdict: 'compliant', because: 'AWS Batch sends logs to CloudWatch by default', types: [JOB] },
});
