import { defineRule, every, ignored, type Outcome, type ResourceView, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { globalAuthorizer } from './serverless';

export const serverlessFunctionNotOpen = defineRule({
  id: 'ServerlessFunctionNotOpen',
  title: 'Function of the Serverless Application Model is behind an authoriser',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.3'],
    security.clauses['SEC-3.3.3'],
    cloudInfrastructure.clauses['CIP-13.5'],
  ],
  severity: 'error',
  severityReason: 'the whole internet can call the function, yet one meant to be public can be approved',
  risk: 'Anybody calls the function by its URL, or by the API that the model makes for its events.',
  remedy: 'Set `auth.authorizer` on the event, or `authType: "AWS_IAM"` in `functionUrlConfig`.',
  cannotTell: 'the authoriser is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-api.html',
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-functionurlconfig.html',
  ],
  cdkNag: ['AwsSolutions-APIG4'],
  resources: ['AWS::Serverless::Function'],
  check: (fn) =>
    every([judgeUrl(fn.at('FunctionUrlConfig')), ...fn.at('Events').entries.map((event) => judgeEvent(event, fn))]),
});

function judgeUrl(url: Value): Outcome {
  if (url.isAbsent) return ignored;
  return demand(
    url.at('AuthType'),
    (type) => type.is('AWS_IAM'),
    (type) => `authentication of the function URL is ${type.orAbsent()}, allowed is AWS_IAM`,
  );
}

function judgeEvent([name, event]: readonly [string, Value], fn: ResourceView): Outcome {
  const kind = (['Api', 'HttpApi'] as const).find((each) => event.at('Type').is(each));
  const properties = event.at('Properties');
  if (kind === undefined || /^options$/i.test(properties.at('Method').literal ?? '')) return ignored;
  const own = properties.at('Auth.Authorizer');
  const isOfApi = properties.at('RestApiId').isPresent || properties.at('ApiId').isPresent;
  // What the API itself asks for is judged there.
  if (own.isAbsent && isOfApi) return ignored;
  return demand(
    own.isPresent ? own : globalAuthorizer(fn, kind),
    (authorizer) => authorizer.isPresent && !authorizer.is('NONE'),
    (authorizer) => `authoriser of the event ${name} is ${authorizer.orAbsent()}`,
  );
}
