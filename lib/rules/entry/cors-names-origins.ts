import { compliant, defineRule, ignored, undecidable, violation, type ResourceView, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

/** What allows other origins, and the origins in it. */
const ALLOWING: Readonly<Record<string, { readonly cors: string; readonly origins: string }>> = {
  'AWS::ApiGatewayV2::Api': { cors: 'CorsConfiguration', origins: 'AllowOrigins' },
  'AWS::Serverless::HttpApi': { cors: 'CorsConfiguration', origins: 'AllowOrigins' },
  'AWS::Serverless::Api': { cors: 'Cors', origins: 'AllowOrigin' },
  'AWS::Lambda::Url': { cors: 'Cors', origins: 'AllowOrigins' },
  'AWS::Serverless::Function': { cors: 'FunctionUrlConfig.Cors', origins: 'AllowOrigins' },
};

export const corsNamesOrigins = defineRule({
  id: 'CorsNamesOrigins',
  title: 'API or function URL names the origins that scripts may call it from',
  clauses: [security.clauses['SEC-3.3.3'], cloudInfrastructure.clauses['CIP-13.5']],
  severity: 'warning',
  severityReason: 'the browser of a user has to be lured to a hostile site first',
  risk:
    'Scripts of any site call the API from the browsers of its visitors: with their credentials where those go along, ' +
    'and without them from so many addresses that limits for each address do not hold.',
  remedy: 'Name the origins in `corsPreflight.allowOrigins` (function URL: `cors.allowedOrigins`), without wildcards.',
  cannotTell: 'an origin is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-url-cors.html',
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-corsconfiguration.html',
  ],
  resources: Object.keys(ALLOWING),
  check: (resource) => {
    const origins = originsOf(resource);
    if (origins.length === 0) return ignored;
    const any = origins.find(isAny);
    if (any) return violation(`scripts of any origin (${originIn(any)}) are allowed`, any);
    const unknown = origins.find(({ isDeployTime }) => isDeployTime);
    return unknown ? undecidable(unknown) : compliant;
  },
});

function originsOf(resource: ResourceView): readonly Value[] {
  const allowing = ALLOWING[resource.type];
  if (!allowing) return [];
  const cors = resource.at(allowing.cors);
  // The short forms of SAM: a switch, or the origin itself.
  if (!cors.isMap) return cors.isFalse ? [] : cors.items;
  return cors.at(allowing.origins).items;
}

/** SAM takes origins of a REST API in quotes of their own. */
const originIn = (origin: Value): string => (origin.isTrue ? '*' : origin.orAbsent().replace(/^'(.*)'$/, '$1'));

const isAny = (origin: Value): boolean => /^(https?:\/\/)?\*$/.test(origin.isDeployTime ? '' : originIn(origin));
