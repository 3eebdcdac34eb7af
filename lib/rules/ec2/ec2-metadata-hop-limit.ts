import { defineRule, every, type ResourceView } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demand } from '../demand';
import { judgeSetting, LAUNCH_TYPES, launchesOf, type Launch } from './launches';

/** What starts container hosts from a launch template. */
const CONTAINER_HOSTS = ['AWS::EKS::Nodegroup', 'AWS::Batch::ComputeEnvironment'];

/** How a start script, or the name of an image, shows that containers are run. */
const RUNS_CONTAINERS = /ECS_CLUSTER|\b(?:docker|containerd|podman|kubelet|nodeadm|bottlerocket|ecs|eks)\b/i;

export const ec2MetadataHopLimit = defineRule({
  id: 'Ec2MetadataHopLimit',
  title: 'EC2 instance metadata is out of reach beyond the host, or its containers',
  clauses: [cloudInfrastructure.clauses['CIP-6.9']],
  severity: 'warning',
  severityReason: 'it takes a proxy or a misrouted packet as well before anything leaves the host',
  risk: 'Answers of the metadata service, credentials among them, travel on through proxies and tunnels.',
  remedy:
    'Leave `httpPutResponseHopLimit` out, or set it to 1. A host of containers may have 2, as AWS advises: one hop to ' +
    'the host, one more into the container. It is one if its script or image says so, or if EKS, ECS or Batch starts it.',
  cannotTell: 'the limit is a parameter without a default, or stands in a launch template of another app',
  references: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html',
  ],
  resources: LAUNCH_TYPES,
  check: (resource) =>
    every(
      launchesOf(resource).map((launch) =>
        judgeSetting(launch, 'MetadataOptions.HttpPutResponseHopLimit', (limit) => {
          const most = isWithin(limit.number, 1) || !runsContainers(resource, launch) ? 1 : 2;
          return demand(
            limit,
            (each) => each.isAbsent || isWithin(each.number, most),
            (each) => `hop limit of the metadata service is ${each.orAbsent()}, at most ${String(most)} is allowed`,
          );
        }),
      ),
    ),
});

const isWithin = (hops: number | undefined, most: number): boolean => (hops ?? Infinity) <= most;

function runsContainers(resource: ResourceView, { own, template }: Launch): boolean {
  const users = resource.referrers();
  return (
    users.some(({ type }) => CONTAINER_HOSTS.includes(type)) ||
    users.some((group) => group.referrers('AWS::ECS::CapacityProvider').length > 0) ||
    [own, template?.settings].some((settings) =>
      ['UserData', 'ImageId'].some((name) => RUNS_CONTAINERS.test(settings?.at(name).text ?? '')),
    )
  );
}
