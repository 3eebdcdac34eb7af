import { defineRule, ignored } from '../../engine';
import { security } from '../../policies';
import { demand } from '../demand';
import { GRAPHQL_API } from './apis';

export const appSyncHidesSchema = defineRule({
  id: 'AppSyncHidesSchema',
  title: 'AppSync API of production does not hand out its schema',
  clauses: [security.clauses['SEC-3.3.3']],
  severity: 'warning',
  severityReason: 'knowing the schema opens nothing, but shows where to try',
  risk: 'Whoever may query at all learns of every type and field, those of administrators included.',
  remedy: 'Set `introspectionConfig: IntrospectionConfig.DISABLED`. Outside production it is not asked for.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/appsync/latest/devguide/configuration-limits.html'],
  resources: [GRAPHQL_API],
  check: (api) =>
    api.environment.production
      ? demand(
          api.at('IntrospectionConfig'),
          (each) => each.is('DISABLED'),
          (each) => `introspection is ${each.orAbsent()}, allowed is DISABLED`,
        )
      : ignored,
});
