import { compliant, defineRule, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { names } from '../naming';

export const flinkApplicationLogs = defineRule({
  id: 'FlinkApplicationLogs',
  title: 'Flink application writes a log',
  clauses: [cloudInfrastructure.clauses['CIP-8.1'], security.clauses['SEC-3.3.4']],
  severity: 'error',
  severityReason: 'without a log nobody can tell what the application did',
  risk: 'After an incident nobody can tell what the application did, nor why it failed.',
  remedy: 'Add a `CfnApplicationCloudWatchLoggingOption` with the name of the application.',
  references: ['https://docs.aws.amazon.com/managed-flink/latest/java/cloudwatch-logs.html'],
  resources: ['AWS::KinesisAnalyticsV2::Application'],
  check: (application) =>
    application.template.app
      .resourcesOfType('AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption')
      .some((option) => names(option.at('ApplicationName'), application, 'ApplicationName'))
      ? compliant
      : violation('no log stream is attached'),
});
