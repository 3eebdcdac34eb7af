import { compliant, defineRule, every, ignored, violation } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { isTemplateOnlyFor, judgeSetting, LAUNCH_TYPES, launchesOf } from './launches';

export const ec2HostHasInstanceProfile = defineRule({
  id: 'Ec2HostHasInstanceProfile',
  title: 'EC2 instance acts by a role of its own, so that Systems Manager can reach it',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.9'],
    cloudInfrastructure.clauses['CIP-4.1'],
    securityIpProtection.clauses['SIP-AC.2'],
  ],
  severity: 'error',
  severityReason: 'without a role there is neither patching nor a managed session, and keys end up on the disk',
  risk: 'The host can be neither patched nor entered by Systems Manager, and its software is given long-lived keys.',
  remedy: 'Set `role`, or leave it to the CDK, and `ssmSessionPermissions: true`.',
  cannotTell: 'the launch template is not of the app',
  references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-instance-permissions.html'],
  cdkNag: [
    'HIPAA.Security-EC2InstanceProfileAttached',
    'NIST.800.53.R5-EC2InstanceProfileAttached',
    'PCI.DSS.321-EC2InstanceProfileAttached',
  ],
  resources: LAUNCH_TYPES,
  check: (resource) => {
    // EKS and AWS Batch bring the role of the host, an instance is judged with what its template says.
    if (isTemplateOnlyFor(resource, 'AWS::EC2::Instance', 'AWS::EKS::Nodegroup', 'AWS::Batch::ComputeEnvironment')) {
      return ignored;
    }
    return every(
      launchesOf(resource).map((launch) =>
        judgeSetting(launch, 'IamInstanceProfile', (profile) =>
          profile.isPresent ? compliant : violation('the instance has no instance profile', profile),
        ),
      ),
    );
  },
});
