import { compliant, defineRule, every, ignored, some, undecidable } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { judgeSetting, LAUNCH_TYPES, launchesOf } from './launches';

export const ec2HostRequiresImdsV2 = defineRule({
  id: 'Ec2HostRequiresImdsV2',
  title: 'EC2 instance hands out its credentials to session-based metadata requests only',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.9'],
    cloudInfrastructure.clauses['CIP-4.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'error',
  severityReason: 'one forged request through the application is enough to steal the credentials of the instance',
  risk: 'A request that the application can be talked into fetches the credentials of the instance role.',
  remedy:
    'Set `requireImdsv2: true` on the instance, the launch template or the auto scaling group, or `HttpTokens: required` in ' +
    '`MetadataOptions`.',
  cannotTell: 'the setting is a parameter without a default, or stands in a launch template of another app',
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html'],
  cdkNag: ['HIPAA.Security-EC2IMDSv2Enabled', 'NIST.800.53.R4-EC2IMDSv2Enabled', 'NIST.800.53.R5-EC2IMDSv2Enabled'],
  resources: LAUNCH_TYPES,
  check: (resource) =>
    every(
      launchesOf(resource).flatMap((launch) =>
        some([
          judgeSetting(launch, 'MetadataOptions.HttpEndpoint', (endpoint) => {
            if (endpoint.isDeployTime) return undecidable(endpoint);
            return endpoint.is('disabled') ? compliant : ignored;
          }),
          judgeSetting(launch, 'MetadataOptions.HttpTokens', (tokens) =>
            demand(
              tokens,
              (each) => each.is('required'),
              (each) => `session tokens of the metadata service are ${each.orAbsent()}, must be required`,
            ),
          ),
        ]),
      ),
    ),
});
