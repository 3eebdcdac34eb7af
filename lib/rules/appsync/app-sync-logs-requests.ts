import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { EVENT_API, GRAPHQL_API } from './apis';

export const appSyncLogsRequests = defineRule({
  id: 'AppSyncLogsRequests',
  title: 'AppSync API logs its requests',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-8.1'],
    security.clauses['SEC-3.3.4'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but no attack can be traced',
  risk: 'After an attack nobody can tell who queried what.',
  remedy: 'Set `logConfig: { fieldLogLevel: FieldLogLevel.ERROR }`, or a level that logs more.',
  cannotTell: 'the level is a parameter without a default',
  references: ['https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html'],
  cdkNag: ['AwsSolutions-ASC3'],
  resources: [GRAPHQL_API, EVENT_API],
  check: (api) =>
    demand(
      api.at(api.type === EVENT_API ? 'EventConfig.LogConfig.LogLevel' : 'LogConfig.FieldLogLevel'),
      (level) => level.is('ERROR', 'INFO', 'DEBUG', 'ALL'),
      (level) => `log level is ${level.orAbsent()}, allowed are ERROR, INFO, DEBUG and ALL`,
    ),
});
