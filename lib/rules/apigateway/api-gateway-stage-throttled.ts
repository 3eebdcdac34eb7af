import { compliant, defineRule, every, type Outcome, type ResourceView } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { SAM_API, SAM_HTTP_API, STAGE, V2_STAGE, demandThrottling, isLimit } from './stages';

export const apiGatewayStageThrottled = defineRule({
  id: 'ApiGatewayStageThrottled',
  title: 'API stage throttles the requests of all methods and routes',
  clauses: [cloudInfrastructure.clauses['CIP-6.8'], security.clauses['SEC-3.3.3']],
  severity: 'error',
  severityReason: 'without it one API uses up the limit that all APIs of the account share',
  risk: 'A flood on one API takes down every other API of the account, and whatever stands behind it.',
  remedy:
    'Set `throttlingRateLimit` and `throttlingBurstLimit` in `deployOptions`; HTTP API: `throttle` of the stage. A ' +
    'usage plan with `throttle` that names the stage counts as well.',
  cannotTell: 'a limit is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-throttling.html',
  ],
  cdkNag: ['Serverless-APIGWDefaultThrottling'],
  resources: [STAGE, SAM_API, V2_STAGE, SAM_HTTP_API],
  check: (stage) => {
    if (stage.type === V2_STAGE || stage.type === SAM_HTTP_API) return judgeRoutes(stage);
    return hasPlan(stage) ? compliant : demandThrottling(stage.properties);
  },
});

function judgeRoutes(stage: ResourceView): readonly Outcome[] {
  const single = stage.at('RouteSettings').entries.map(([, settings]) => settings);
  return every(
    ['ThrottlingRateLimit', 'ThrottlingBurstLimit'].flatMap((name) =>
      [
        stage.at('DefaultRouteSettings').at(name),
        ...single.map((each) => each.at(name)).filter(({ isPresent }) => isPresent),
      ].map((limit) => demand(limit, isLimit, (each) => `${name} is ${each.orAbsent()}, allowed is a positive number`)),
    ),
  );
}

const hasPlan = (stage: ResourceView): boolean =>
  stage
    .referrers('AWS::ApiGateway::UsagePlan')
    .some((plan) => isLimit(plan.at('Throttle.RateLimit')) && isLimit(plan.at('Throttle.BurstLimit')));
