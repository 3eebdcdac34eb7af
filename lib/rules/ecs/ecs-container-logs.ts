import { defineRule, every, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { containersOf, nameOf, TASK_TYPES } from './containers';

/** Drivers that carry logs away from the host; the others leave them there, or drop them. */
const DRIVERS = ['awsfirelens', 'awslogs', 'fluentd', 'gelf', 'splunk', 'syslog'];

export const ecsContainerLogs = defineRule({
  id: 'EcsContainerLogs',
  title: 'Container of ECS or AWS Batch sends its logs away from the host',
  clauses: [
    cloudInfrastructure.clauses['CIP-8.1'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
  ],
  severity: 'error',
  severityReason: 'logs are gone with the task, and nothing that happened in it can be found out afterwards',
  risk: 'What a container wrote is gone as soon as it stops: no alarm sees it and no investigator.',
  remedy: "Set `logging: LogDrivers.awsLogs({ logGroup, streamPrefix: '…' })`.",
  cannotTell: 'the driver is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html',
    'https://docs.aws.amazon.com/batch/latest/userguide/using_awslogs.html',
  ],
  cdkNag: ['AwsSolutions-ECS7'],
  resources: TASK_TYPES,
  check: (task) =>
    every(
      containersOf(task).map((container) =>
        container.isPod
          ? ignored
          : demand(
              container.value.at('LogConfiguration.LogDriver'),
              // Batch sends logs to CloudWatch unless the job says otherwise.
              (driver) => driver.is(...DRIVERS) || (driver.isAbsent && task.type === 'AWS::Batch::JobDefinition'),
              (driver) => `log driver of ${nameOf(container)} is ${driver.orAbsent()}`,
            ),
      ),
    ),
});
