import { defineRule, ignored, undecidable } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const apiGatewayRouteAuthorised = defineRule({
  id: 'ApiGatewayRouteAuthorised',
  title: 'Route of an HTTP or WebSocket API asks callers who they are',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.3'],
    security.clauses['SEC-3.3.3'],
    cloudInfrastructure.clauses['CIP-13.5'],
  ],
  severity: 'error',
  severityReason: 'the whole internet can call the route, yet one meant to be public can be approved',
  risk: 'Anybody calls the route, or opens a connection and sends what he likes.',
  remedy:
    'Set `authorizer` on the route, or `defaultAuthorizer` on the `HttpApi`. At a WebSocket API only `$connect` can ' +
    '(`connectRouteOptions`), and the other routes are not concerned.',
  cannotTell: 'the type is a parameter without a default, or the API stands outside the app',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-control-access.html',
  ],
  cdkNag: ['AwsSolutions-APIG4'],
  resources: ['AWS::ApiGatewayV2::Route'],
  check: (route) => {
    const key = route.at('RouteKey').literal ?? '';
    if (/^options /i.test(key)) return ignored;
    const protocol = route.at('ApiId').target?.at('ProtocolType');
    const isOfWebSocket = protocol?.is('WEBSOCKET') === true || /^\$disconnect$|^[^$ ]+$/.test(key);
    if (isOfWebSocket && key !== '$connect') return ignored;
    const type = route.at('AuthorizationType');
    const isOpen = type.isAbsent || type.is('NONE');
    // `$default` of a WebSocket API needs no authorisation, that of an HTTP API does.
    const isUnclear = key === '$default' && (protocol === undefined || protocol.isDeployTime);
    if (isOpen && isUnclear) return undecidable(route.at('ApiId'));
    return demand(
      type,
      (each) => each.is('AWS_IAM', 'CUSTOM', 'JWT'),
      (each) => `authorisation is ${each.orAbsent()}, allowed are AWS_IAM, CUSTOM and JWT`,
    );
  },
});
