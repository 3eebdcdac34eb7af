import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';
import { demandOption } from './options';

export const beanstalkStreamsLogs = defineRule({
  id: 'BeanstalkStreamsLogs',
  title: 'Elastic Beanstalk environment sends the logs of its hosts to CloudWatch',
  clauses: [
    cloudInfrastructure.clauses['CIP-8.1'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
  ],
  severity: 'error',
  severityReason: 'logs are gone with the host, and nothing that happened on it can be found out afterwards',
  risk: 'Logs vanish with the host that wrote them.',
  remedy: 'Set the option `StreamLogs` of `aws:elasticbeanstalk:cloudwatch:logs` to true.',
  cannotTell: 'the option is a parameter without a default, or the configuration template is not of the app',
  references: ['https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.cloudwatchlogs.html'],
  cdkNag: ['AwsSolutions-EB4'],
  resources: ['AWS::ElasticBeanstalk::Environment'],
  check: (environment) =>
    demandOption(environment, 'aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs', (value) =>
      demandOn(value, 'log streaming'),
    ),
});
