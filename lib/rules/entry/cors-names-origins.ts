import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

/** What allows other origins, where it does so, and whether `*` is harmless there without credentials. */
const ALLOWING: Readonly<Record<string, { readonly cors: string; readonly onlyWithCredentials: boolean }>> = {
  'AWS::ApiGatewayV2::Api': { cors: 'CorsConfiguration', onlyWithCredentials: true },
  'AWS::Serverless::HttpApi': { cors: 'CorsConfiguration', onlyWithCredentials: true },
  'AWS::Lambda::Url': { cors: 'Cors', onlyWithCredentials: false },
};

export const corsNamesOrigins = defineRule({
  id: 'CorsNamesOrigins',
  title: 'HTTP API or function URL names the origins that scripts may call it from',
  clauses: [security.clauses['SEC-3.3.3'], cloudInfrastructure.clauses['CIP-13.5']],
  severity: 'warning',
  severityReason: 'the browser of a user has to be lured to a hostile site first',
  risk: 'Scripts of any site call the API with the credentials of whoever visits that site.',
  remedy: 'Name the origins in `corsPreflight.allowOrigins` (function URL: `cors.allowedOrigins`), without wildcards.',
  cannotTell: 'an origin, or whether credentials go along, is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-url-cors.html',
  ],
  resources: Object.keys(ALLOWING),
  check: (resource) => {
    const { cors: property = 'Cors', onlyWithCredentials = false } = ALLOWING[resource.type] ?? {};
    const cors = resource.at(property);
    if (cors.isAbsent) return ignored;
    if (cors.isDeployTime) return undecidable(cors);
    const credentials = cors.at('AllowCredentials');
    if (onlyWithCredentials && !credentials.isTrue && !credentials.isDeployTime) return ignored;
    const origins = cors.at('AllowOrigins').items;
    if (origins.length === 0) return ignored;
    const any = origins.find((origin) => /^(https?:\/\/)?\*$/.test(origin.literal ?? ''));
    const unknown = any ? onlyWithCredentials && credentials : origins.find(({ isDeployTime }) => isDeployTime);
    if (unknown && unknown.isDeployTime) return undecidable(unknown);
    return any ? violation(`scripts of any origin (${any.orAbsent()}) are allowed`, any) : compliant;
  },
});
