import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const functionUrlRequiresIam = defineRule({
  id: 'FunctionUrlRequiresIam',
  title: 'Lambda function URL admits callers with IAM credentials alone',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.3'],
    cloudInfrastructure.clauses['CIP-13.5'],
    security.clauses['SEC-3.3.3'],
  ],
  severity: 'error',
  severityReason: 'the whole internet can call the function, yet a webhook meant to be public can be approved',
  risk: 'Anybody who learns of the address calls the function, past WAF and authorisers.',
  remedy:
    'Set `authType: FunctionUrlAuthType.AWS_IAM`, and let CloudFront sign with ' +
    '`FunctionUrlOrigin.withOriginAccessControl(url)`.',
  cannotTell: 'the type is a parameter without a default',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html'],
  resources: ['AWS::Lambda::Url'],
  check: (url) =>
    demand(
      url.at('AuthType'),
      (type) => type.is('AWS_IAM'),
      (type) => `authentication is ${type.orAbsent()}, allowed is AWS_IAM`,
    ),
});
