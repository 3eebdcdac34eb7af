import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { SAM_API, STAGE, demandExecutionLog } from './stages';

export const apiGatewayStageLogsExecution = defineRule({
  id: 'ApiGatewayStageLogsExecution',
  title: 'REST API stage logs what goes wrong in its methods',
  clauses: [cloudInfrastructure.clauses['CIP-8.1'], security.clauses['SEC-3.3.4']],
  severity: 'error',
  severityReason: 'the access log shows that a request failed, but not why',
  risk: 'Failing authorisers, rejected requests and broken integrations leave no trace to work with.',
  remedy: 'Set `loggingLevel: MethodLoggingLevel.ERROR` (or `INFO`) in `deployOptions`.',
  cannotTell: 'the level is a parameter without a default',
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html'],
  cdkNag: [
    'AwsSolutions-APIG6',
    'HIPAA.Security-APIGWExecutionLoggingEnabled',
    'NIST.800.53.R4-APIGWExecutionLoggingEnabled',
    'NIST.800.53.R5-APIGWExecutionLoggingEnabled',
    'PCI.DSS.321-APIGWExecutionLoggingEnabled',
  ],
  resources: [STAGE, SAM_API],
  check: (stage) => demandExecutionLog(stage.properties),
});
