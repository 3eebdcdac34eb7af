import { ecsServiceRollsBack } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const on = { Enable: true, Rollback: true };
const deployment = (DeploymentConfiguration: object) => ({ DeploymentConfiguration });

ruleTable(ecsServiceRollsBack, {
  compliant: [
    { name: 'a circuit breaker', properties: deployment({ DeploymentCircuitBreaker: on }), remedy: true },
    { name: 'alarms', properties: deployment({ Alarms: { ...on, AlarmNames: ['a'] } }) },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'nothing stops a deployment that fails',
      path: 'Properties.DeploymentConfiguration.DeploymentCircuitBreaker',
    },
    {
      name: 'it stops, and does not go back',
      properties: deployment({ DeploymentCircuitBreaker: { Enable: true, Rollback: false } }),
      found: 'rollback of circuit breaker is off',
    },
    {
      name: 'off',
      properties: deployment({ DeploymentCircuitBreaker: { Enable: false, Rollback: true } }),
      found: 'circuit breaker is off',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: deployment({ DeploymentCircuitBreaker: { Enable: true, Rollback: { Ref: 'Rollback' } } }),
      template: { Parameters: { Rollback: { Type: 'String' } } },
      path: 'Properties.DeploymentConfiguration.DeploymentCircuitBreaker.Rollback',
    },
  ],
  ignored: [{ name: 'CodeDeploy does it', properties: { DeploymentController: { Type: 'CODE_DEPLOY' } } }],
});
