import { defineRule, every, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';
import { judgeSetting, launchesOf } from './launches';

export const ec2InstanceTerminationProtected = defineRule({
  id: 'Ec2InstanceTerminationProtected',
  title: 'EC2 instance in production cannot be terminated by mistake',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-3.2.4']],
  severity: 'warning',
  severityReason: 'what an instance holds should be in a backup anyway',
  risk: 'One call ends the instance, and with it the volumes that are deleted on termination.',
  remedy: 'Set `disableApiTermination: true`, or start the instance from an auto scaling group.',
  cannotTell: 'the switch is a parameter without a default, or stands in a launch template of another app',
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html'],
  cdkNag: ['AwsSolutions-EC29'],
  resources: ['AWS::EC2::Instance'],
  check: (instance) => {
    if (!instance.environment.production) return ignored;
    return every(
      launchesOf(instance).map((launch) =>
        judgeSetting(launch, 'DisableApiTermination', (value) => demandOn(value, 'termination protection')),
      ),
    );
  },
});
