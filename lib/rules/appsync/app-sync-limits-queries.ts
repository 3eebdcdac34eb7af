import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { GRAPHQL_API } from './apis';

export const appSyncLimitsQueries = defineRule({
  id: 'AppSyncLimitsQueries',
  title: 'AppSync API limits how deep a query may go',
  clauses: [cloudInfrastructure.clauses['CIP-6.8'], security.clauses['SEC-3.3.3']],
  severity: 'warning',
  severityReason: 'rates are limited elsewhere; this one limits what a single query costs',
  risk: 'One nested query calls thousands of resolvers, and takes the API down.',
  remedy: 'Set `queryDepthLimit`, e.g. to 10.',
  cannotTell: 'the limit is a parameter without a default',
  references: ['https://docs.aws.amazon.com/appsync/latest/devguide/configuration-limits.html'],
  resources: [GRAPHQL_API],
  check: (api) =>
    demand(
      api.at('QueryDepthLimit'),
      (limit) => (limit.number ?? 0) > 0,
      (limit) => `query depth limit is ${limit.orAbsent()}, so that queries go as deep as they like`,
    ),
});
