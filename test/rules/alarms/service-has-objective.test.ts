import { serviceHasObjective } from '../../../lib/rules/alarms';
import { ruleTable } from '../../../lib/testing';

ruleTable(serviceHasObjective, {
  empty: {
    verdict: 'ignored',
    because: 'a service of ECS without a load balancer and the like is called by nobody',
    types: ['AWS::ECS::Service'],
  },
  compliant: [
    {
      name: 'an objective',
      others: { Slo: { Type: 'AWS::ApplicationSignals::ServiceLevelObjective', Properties: {} } },
      remedy: true,
    },
  ],
  violation: [
    { name: 'no objective', found: 'no service level objective is declared beside the service' },
    {
      name: 'a service of ECS behind a load balancer',
      type: 'AWS::ECS::Service',
      properties: { LoadBalancers: [{ ContainerPort: 8443 }] },
      found: 'no service level objective is declared beside the service',
    },
    {
      name: 'a service of ECS that others call by Service Connect',
      type: 'AWS::ECS::Service',
      properties: { ServiceConnectConfiguration: { Enabled: true } },
      found: 'no service level objective is declared beside the service',
    },
  ],
  ignored: [
    { name: 'outside production', stack: { profile: { production: false } } },
    { name: 'a service of ECS that nobody calls', type: 'AWS::ECS::Service', properties: { LoadBalancers: [] } },
    {
      name: 'a service of ECS whose Service Connect is off',
      type: 'AWS::ECS::Service',
      properties: { ServiceConnectConfiguration: { Enabled: false } },
    },
  ],
});
