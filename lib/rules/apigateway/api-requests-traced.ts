import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';
import { settingOf } from '../serverless';
import { SAM_API, STAGE } from './stages';

/** What can be traced, and the switch of it. */
const SWITCHES: Readonly<Record<string, string>> = {
  [STAGE]: 'TracingEnabled',
  [SAM_API]: 'TracingEnabled',
  'AWS::AppSync::GraphQLApi': 'XrayEnabled',
};

export const apiRequestsTraced = defineRule({
  id: 'ApiRequestsTraced',
  title: 'API traces its requests by X-Ray',
  clauses: [security.clauses['SEC-3.3.4'], cloudInfrastructure.clauses['CIP-8.1']],
  severity: 'warning',
  severityReason: 'logs show the same request, only not across services',
  risk: 'A slow or hostile request cannot be followed through the services behind the API.',
  remedy: 'Set `tracingEnabled: true` in `deployOptions` (AppSync: `xrayEnabled: true`).',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-xray.html',
    'https://docs.aws.amazon.com/appsync/latest/devguide/x-ray-tracing.html',
  ],
  cdkNag: ['HIPAA.Security-APIGWXrayEnabled', 'Serverless-APIGWXrayEnabled', 'Serverless-AppSyncTracing'],
  resources: Object.keys(SWITCHES),
  check: (api) => demandOn(settingOf(api, SWITCHES[api.type] ?? ''), 'tracing'),
});
