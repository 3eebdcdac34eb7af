import { compliant, defineRule, every, ignored, type Outcome, type ResourceView, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { DEPLOYMENT, SAM_API, SAM_HTTP_API, STAGE, V2_STAGE, demandThrottling, isLimit, settingsOf } from './stages';

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
  resources: [STAGE, SAM_API, DEPLOYMENT, V2_STAGE, SAM_HTTP_API],
  check: (stage) => {
    if (stage.type === V2_STAGE || stage.type === SAM_HTTP_API) return judgeRoutes(stage);
    const settings = settingsOf(stage);
    if (settings === undefined) return ignored;
    return hasPlan(stage) ? compliant : demandThrottling(settings);
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

/** Whether a usage plan names the stage, by reference or by name. What it limits is ApiGatewayUsagePlanLimits's to judge. */
function hasPlan(stage: ResourceView): boolean {
  const name = stage.at('StageName').literal;
  const isNamed = (plan: ResourceView): boolean =>
    plan
      .at('ApiStages')
      .items.some((each) => each.at('Stage').is(name ?? '') && isSame(each.at('ApiId'), stage.at('RestApiId')));
  return (
    stage.referrers(USAGE_PLAN).length > 0 ||
    (name !== undefined && stage.template.resourcesOfType(USAGE_PLAN).some(isNamed))
  );
}

const USAGE_PLAN = 'AWS::ApiGateway::UsagePlan';

/** Ids of APIs are ten letters and digits; anything else is filled in by whatever makes the template, and cannot differ. */
const isId = (value: Value): boolean => /^[a-z0-9]{10}$/.test(value.literal ?? '');

const isSame = (one: Value, other: Value): boolean =>
  one.text === other.text || (!one.target && !other.target && !(isId(one) && isId(other)));
