import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { isLimit } from './stages';

export const apiGatewayUsagePlanLimits = defineRule({
  id: 'ApiGatewayUsagePlanLimits',
  title: 'Usage plan throttles each of its callers',
  clauses: [cloudInfrastructure.clauses['CIP-6.8'], security.clauses['SEC-3.3.3']],
  severity: 'error',
  severityReason: 'it is what a usage plan is for',
  risk: 'One holder of a key uses up what all of them share.',
  remedy: 'Set `throttle: { rateLimit, burstLimit }`.',
  cannotTell: 'a limit is a parameter without a default',
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html'],
  resources: ['AWS::ApiGateway::UsagePlan'],
  check: (plan) =>
    every(
      ['RateLimit', 'BurstLimit'].map((name) =>
        demand(
          plan.at('Throttle').at(name),
          isLimit,
          (limit) => `${name} is ${limit.orAbsent()}, allowed is a positive number`,
        ),
      ),
    ),
});
