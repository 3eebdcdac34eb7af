import { compliant, defineRule, every, undecidable, violation, type Outcome } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { containersOf, nameOf, type Container } from './containers';

/** Capabilities of Linux that open the host, or other containers, to the container. */
const DANGEROUS = [
  'ALL',
  'BPF',
  'DAC_READ_SEARCH',
  'MAC_ADMIN',
  'MAC_OVERRIDE',
  'NET_ADMIN',
  'PERFMON',
  'SYS_ADMIN',
  'SYS_BOOT',
  'SYS_MODULE',
  'SYS_PTRACE',
  'SYS_RAWIO',
  'SYS_TIME',
  'SYSLOG',
];

export const ecsContainerAddsNoCapability = defineRule({
  id: 'EcsContainerAddsNoCapability',
  title: 'Container of ECS adds no capability that opens its host',
  clauses: [cloudInfrastructure.clauses['CIP-6.9'], securityIpProtection.clauses['SIP-AC.1']],
  severity: 'error',
  severityReason: 'some capabilities are a privileged container by another name, but tracing agents may need one',
  risk: 'The container mounts disks of the host, loads modules into its kernel or reads the memory of others.',
  remedy: 'Leave `addCapabilities` out, or drop what is not needed with `dropCapabilities(Capability.ALL)`.',
  cannotTell: 'the capabilities are a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html',
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html',
  ],
  resources: ['AWS::ECS::TaskDefinition', 'AWS::ECS::DaemonTaskDefinition'],
  check: (task) => every([compliant, ...containersOf(task).flatMap(judge)]),
});

function judge(container: Container): readonly Outcome[] {
  return container.value.at('LinuxParameters.Capabilities.Add').items.map((capability) => {
    if (capability.isDeployTime) return undecidable(capability);
    const name = (capability.literal ?? '').toUpperCase().replace(/^CAP_/, '');
    return DANGEROUS.includes(name) ? violation(`${nameOf(container)} adds capability ${name}`, capability) : compliant;
  });
}
