import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { SAM_API, SAM_HTTP_API, STAGE, V2_STAGE, demandDestination } from './stages';

/** What has an access log, and the property of it. */
const SETTINGS: Readonly<Record<string, string>> = {
  [STAGE]: 'AccessLogSetting',
  [V2_STAGE]: 'AccessLogSettings',
  [SAM_API]: 'AccessLogSetting',
  [SAM_HTTP_API]: 'AccessLogSettings',
};

/** The name that the CDK gives the property of an HTTP API of the Serverless Application Model. */
const OTHER_NAME = 'AccessLogSetting';

export const apiGatewayStageLogsAccess = defineRule({
  id: 'ApiGatewayStageLogsAccess',
  title: 'API stage logs who reaches it',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but no attack can be traced',
  risk: 'After an attack nobody can tell which requests came, from where and how they were answered.',
  remedy:
    'Set `accessLogDestination` in `deployOptions` (HTTP API: `accessLogSettings` of the stage) to a log group or a ' +
    'stream of Firehose.',
  cannotTell: 'the setting as a whole is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html',
  ],
  cdkNag: ['AwsSolutions-APIG1', 'Serverless-APIGWAccessLogging'],
  resources: Object.keys(SETTINGS),
  check: (stage) => {
    const setting = stage.at(SETTINGS[stage.type] ?? '');
    return demandDestination(setting.isAbsent && stage.type === SAM_HTTP_API ? stage.at(OTHER_NAME) : setting);
  },
});
