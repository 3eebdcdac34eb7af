import { defineRule, ignored } from '../../engine';
import { securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { GRAPHQL_API } from './apis';

export const appSyncLogsNoContent = defineRule({
  id: 'AppSyncLogsNoContent',
  title: 'AppSync API of production keeps headers and contents out of its logs',
  clauses: [securityIpProtection.clauses['SIP-DH.6']],
  severity: 'error',
  severityReason: 'tokens and personal data lie in clear in the log of production',
  risk: 'Tokens of callers and the data that they ask for can be read in the log.',
  remedy: 'Set `excludeVerboseContent: true` in `logConfig`. Outside production it is not asked for.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html'],
  resources: [GRAPHQL_API],
  check: (api) => {
    const logging = api.at('LogConfig');
    if (!api.environment.production || logging.isAbsent || logging.at('FieldLogLevel').is('NONE')) return ignored;
    return demand(
      logging.at('ExcludeVerboseContent'),
      (each) => each.isTrue,
      (each) => `exclusion of contents from the log is ${each.isFalse ? 'off' : each.orAbsent()}`,
    );
  },
});
