import { ecsContainerAddsNoCapability } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const add = (...Add: readonly unknown[]) => ({
  ContainerDefinitions: [{ Name: 'web', LinuxParameters: { Capabilities: { Add } } }],
});

ruleTable(ecsContainerAddsNoCapability, {
  compliant: [
    { name: 'none is added', properties: { ContainerDefinitions: [{ Name: 'web' }] }, remedy: true },
    { name: 'a harmless one', properties: add('CHOWN') },
  ],
  violation: [
    {
      name: 'one that opens the host, beside a harmless one',
      properties: add('CHOWN', 'SYS_ADMIN'),
      found: 'container web adds capability SYS_ADMIN',
      path: 'Properties.ContainerDefinitions.0.LinuxParameters.Capabilities.Add.1',
    },
    { name: 'all', properties: add('ALL'), found: /ALL/ },
    { name: 'by the name of the kernel', properties: add('CAP_NET_ADMIN'), found: /NET_ADMIN/ },
    {
      name: 'a daemon',
      type: 'AWS::ECS::DaemonTaskDefinition',
      properties: add('SYS_PTRACE'),
      found: /SYS_PTRACE/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: add({ Ref: 'Capability' }),
      template: { Parameters: { Capability: { Type: 'String' } } },
      path: 'Properties.ContainerDefinitions.0.LinuxParameters.Capabilities.Add.0',
    },
  ],
  empty: { verdict: 'compliant', because: 'no capability is added unless one is named' },
});
