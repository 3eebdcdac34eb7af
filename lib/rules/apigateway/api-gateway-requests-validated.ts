import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { security } from '../../policies';

export const apiGatewayRequestsValidated = defineRule({
  id: 'ApiGatewayRequestsValidated',
  title: 'REST API method checks requests before it passes them on',
  clauses: [security.clauses['SEC-3.3.3']],
  severity: 'warning',
  severityReason: 'the code behind the method may check requests as well',
  risk: 'Malformed and hostile requests reach the code behind the API.',
  remedy:
    'Set `requestValidatorOptions: { validateRequestBody: true, validateRequestParameters: true }` and ' +
    '`requestModels`. Preflight requests (`OPTIONS`) are not concerned.',
  cannotTell: 'the validator stands outside the app',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html',
  ],
  cdkNag: ['AwsSolutions-APIG2'],
  resources: ['AWS::ApiGateway::Method'],
  check: (method) => {
    if (/^options$/i.test(method.at('HttpMethod').literal ?? '')) return ignored;
    const validator = method.at('RequestValidatorId');
    if (validator.isAbsent) return violation('request validator is absent', validator);
    if (validator.target?.type !== 'AWS::ApiGateway::RequestValidator') return undecidable(validator);
    const { target } = validator;
    const checks = ['ValidateRequestBody', 'ValidateRequestParameters'].map((name) => target.at(name));
    if (checks.some(({ isTrue }) => isTrue)) return compliant;
    return checks.some(({ isDeployTime }) => isDeployTime)
      ? undecidable(validator)
      : violation('request validator checks nothing', validator);
  },
});
