import type { Rule } from '../../engine';
import { apiGatewayCacheEncrypted } from './api-gateway-cache-encrypted';
import { apiGatewayClientCertificate } from './api-gateway-client-certificate';
import { apiGatewayDefaultEndpointOff } from './api-gateway-default-endpoint-off';
import { apiGatewayDefinitionAuthorised } from './api-gateway-definition-authorised';
import { apiGatewayDeploymentStage } from './api-gateway-deployment-stage';
import { apiGatewayDomainTls12 } from './api-gateway-domain-tls12';
import { apiGatewayEndpointTls12 } from './api-gateway-endpoint-tls12';
import { apiGatewayLogsNoContent } from './api-gateway-logs-no-content';
import { apiGatewayMethodAuthorised } from './api-gateway-method-authorised';
import { apiGatewayRequestsValidated } from './api-gateway-requests-validated';
import { apiGatewayRouteAuthorised } from './api-gateway-route-authorised';
import { apiGatewayStageLogsAccess } from './api-gateway-stage-logs-access';
import { apiGatewayStageLogsExecution } from './api-gateway-stage-logs-execution';
import { apiGatewayStageThrottled } from './api-gateway-stage-throttled';
import { apiGatewayUsagePlanLimits } from './api-gateway-usage-plan-limits';
import { apiRequestsTraced } from './api-requests-traced';
import { serverlessApiAuthorised } from './serverless-api-authorised';
import { serverlessFunctionNotOpen } from './serverless-function-not-open';

export * from './api-gateway-cache-encrypted';
export * from './api-gateway-client-certificate';
export * from './api-gateway-default-endpoint-off';
export * from './api-gateway-definition-authorised';
export * from './api-gateway-deployment-stage';
export * from './api-gateway-domain-tls12';
export * from './api-gateway-endpoint-tls12';
export * from './api-gateway-logs-no-content';
export * from './api-gateway-method-authorised';
export * from './api-gateway-requests-validated';
export * from './api-gateway-route-authorised';
export * from './api-gateway-stage-logs-access';
export * from './api-gateway-stage-logs-execution';
export * from './api-gateway-stage-throttled';
export * from './api-gateway-usage-plan-limits';
export * from './api-requests-traced';
export * from './serverless-api-authorised';
export * from './serverless-function-not-open';

/** Every rule about API Gateway. */
export const apiGatewayRules: readonly Rule[] = [
  apiGatewayMethodAuthorised,
  apiGatewayRouteAuthorised,
  apiGatewayDefinitionAuthorised,
  serverlessApiAuthorised,
  serverlessFunctionNotOpen,
  apiGatewayStageLogsAccess,
  apiGatewayStageLogsExecution,
  apiGatewayStageThrottled,
  apiGatewayUsagePlanLimits,
  apiGatewayDeploymentStage,
  apiGatewayDomainTls12,
  apiGatewayCacheEncrypted,
  apiGatewayClientCertificate,
  apiGatewayDefaultEndpointOff,
  apiGatewayEndpointTls12,
  apiGatewayLogsNoContent,
  apiGatewayRequestsValidated,
  apiRequestsTraced,
];
