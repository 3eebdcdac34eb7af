import { defineRule, every } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demand } from '../demand';
import { judgeSetting, LAUNCH_TYPES, launchesOf } from './launches';

/** One hop to the host, one more into a container on it. */
const MOST_HOPS = 2;

export const ec2MetadataHopLimit = defineRule({
  id: 'Ec2MetadataHopLimit',
  title: 'EC2 instance metadata is out of reach beyond the containers of the host',
  clauses: [cloudInfrastructure.clauses['CIP-6.9']],
  severity: 'warning',
  severityReason: 'it takes a proxy or a misrouted packet as well before anything leaves the host',
  risk: 'Answers of the metadata service, credentials among them, travel on through proxies and tunnels.',
  remedy: 'Leave `httpPutResponseHopLimit` out, or set it to 1, or to 2 where containers need the metadata.',
  cannotTell: 'the limit is a parameter without a default, or stands in a launch template of another app',
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html'],
  resources: LAUNCH_TYPES,
  check: (resource) =>
    every(
      launchesOf(resource).map((launch) =>
        judgeSetting(launch, 'MetadataOptions.HttpPutResponseHopLimit', (limit) =>
          demand(
            limit,
            (each) => each.isAbsent || (each.number ?? Infinity) <= MOST_HOPS,
            (each) => `hop limit of the metadata service is ${each.orAbsent()}, at most ${MOST_HOPS} are allowed`,
          ),
        ),
      ),
    ),
});
