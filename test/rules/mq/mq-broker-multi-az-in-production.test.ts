import { mqBrokerMultiAzInProduction } from '../../../lib/rules/mq/mq-broker-multi-az-in-production';
import { ruleTable } from '../../../lib/testing';
import { parameters, development } from '../cases';

ruleTable(mqBrokerMultiAzInProduction, {
  compliant: [
    { name: 'a standby', properties: { DeploymentMode: 'ACTIVE_STANDBY_MULTI_AZ' }, remedy: true },
    { name: 'a cluster', properties: { DeploymentMode: 'CLUSTER_MULTI_AZ' } },
  ],
  violation: [
    { name: 'nothing is set', found: 'deployment is absent' },
    {
      name: 'one broker',
      properties: { DeploymentMode: 'SINGLE_INSTANCE' },
      found: 'deployment is SINGLE_INSTANCE',
      path: 'Properties.DeploymentMode',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { DeploymentMode: { Ref: 'Mode' } },
      template: parameters('Mode'),
      path: 'Properties.DeploymentMode',
    },
  ],
  ignored: [{ name: 'outside production', stack: development }],
});
