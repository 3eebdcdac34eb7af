import { defineRule, every, ignored } from '../../engine';
import { securityIpProtection } from '../../policies';
import { demandOff } from '../demand';
import { SAM_API, STAGE, V2_STAGE } from './stages';

export const apiGatewayLogsNoContent = defineRule({
  id: 'ApiGatewayLogsNoContent',
  title: 'API stage of production keeps requests and answers out of its logs',
  clauses: [securityIpProtection.clauses['SIP-DH.6']],
  severity: 'error',
  severityReason: 'personal data and tokens lie in clear in the log of production',
  risk: 'Whole bodies and headers, with personal data and tokens, can be read in the log.',
  remedy: 'Leave `dataTraceEnabled` out, or set it to false. Outside production it is not asked for.',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html',
  ],
  resources: [STAGE, SAM_API, V2_STAGE],
  check: (stage) => {
    if (!stage.environment.production) return ignored;
    const settings = [
      ...stage.at('MethodSettings').items,
      stage.at('DefaultRouteSettings'),
      ...stage.at('RouteSettings').entries.map(([, settings]) => settings),
    ];
    return every(settings.map((each) => demandOff(each.at('DataTraceEnabled'), 'tracing of data', 'off')));
  },
});
