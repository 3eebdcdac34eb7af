import { compliant, defineRule, every, violation } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { judgeSetting, LAUNCH_TYPES, launchesOf } from './launches';

export const ec2HostNoKeyPair = defineRule({
  id: 'Ec2HostNoKeyPair',
  title: 'EC2 instance has no SSH key pair',
  clauses: [cloudInfrastructure.clauses['CIP-6.9'], cloudInfrastructure.clauses['CIP-4.5']],
  severity: 'error',
  severityReason: 'the key opens a shell to whoever holds a copy, but only where a port is open as well',
  risk: 'The private key is copied and shared; whoever has it gets in without MFA and without a trace of who it was.',
  remedy: 'Leave `keyPair` and `keyName` out, and open shells with Session Manager.',
  cannotTell: 'the launch template is not of the app',
  references: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html',
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html',
  ],
  resources: [...LAUNCH_TYPES, 'AWS::Batch::ComputeEnvironment'],
  check: (resource) => {
    if (resource.type === 'AWS::Batch::ComputeEnvironment') {
      return withoutKey(resource.at('ComputeResources.Ec2KeyPair'));
    }
    return every(launchesOf(resource).map((launch) => judgeSetting(launch, 'KeyName', withoutKey)));
  },
});

/** Whichever key a parameter turns out to name, it is one. */
const withoutKey: Parameters<typeof judgeSetting>[2] = (key) =>
  key.isAbsent ? compliant : violation(`key pair ${key.orAbsent()} opens the host`, key);
