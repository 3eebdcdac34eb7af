import { eksControlPlaneLogs } from '../../../lib/rules/eks';
import { ruleTable } from '../../../lib/testing';

const ALL = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];
const logs = (...types: readonly unknown[]) => ({
  Logging: { ClusterLogging: { EnabledTypes: types.map((Type) => ({ Type })) } },
});
const custom = (enabled: boolean, ...types: readonly string[]) => ({
  Config: { logging: { clusterLogging: [{ enabled, types }] } },
});
const type = 'Custom::AWSCDK-EKS-Cluster';

ruleTable(eksControlPlaneLogs, {
  compliant: [
    { name: 'all five', properties: logs(...ALL), remedy: true },
    { name: 'the custom resource of the CDK', type, properties: custom(true, ...ALL) },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'logs of api, audit, authenticator, controllerManager, scheduler are off',
      path: 'Properties.Logging.ClusterLogging',
    },
    { name: 'one is missing', properties: logs(...ALL.slice(1)), found: 'logs of api are off' },
    {
      name: 'the custom resource of the CDK turns them off',
      type,
      properties: custom(false, ...ALL),
      found: /are off/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: logs(...ALL.slice(1), { Ref: 'Type' }),
      template: { Parameters: { Type: { Type: 'String' } } },
      path: 'Properties.Logging.ClusterLogging.EnabledTypes.4.Type',
    },
  ],
});
