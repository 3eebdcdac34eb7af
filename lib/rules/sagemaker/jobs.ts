import type { ResourceView, Value } from '../../engine';

/** Where definitions of jobs say on which disks and in which network a job runs. */
const PLACES: Readonly<Record<string, { readonly cluster: string; readonly network: string }>> = {
  'AWS::SageMaker::DataQualityJobDefinition': { cluster: 'JobResources.ClusterConfig', network: 'NetworkConfig' },
  'AWS::SageMaker::ModelBiasJobDefinition': { cluster: 'JobResources.ClusterConfig', network: 'NetworkConfig' },
  'AWS::SageMaker::ModelExplainabilityJobDefinition': {
    cluster: 'JobResources.ClusterConfig',
    network: 'NetworkConfig',
  },
  'AWS::SageMaker::ModelQualityJobDefinition': { cluster: 'JobResources.ClusterConfig', network: 'NetworkConfig' },
  'AWS::SageMaker::MonitoringSchedule': {
    cluster: 'MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig',
    network: 'MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig',
  },
  'AWS::SageMaker::ProcessingJob': { cluster: 'ProcessingResources.ClusterConfig', network: 'NetworkConfig' },
};

/** Types that define jobs. */
export const JOBS: readonly string[] = Object.keys(PLACES);

/** The disks and the network of a job; undefined for a schedule of a job that is defined elsewhere. */
export function jobParts(job: ResourceView): { readonly cluster: Value; readonly network: Value } | undefined {
  if (job.at('MonitoringScheduleConfig.MonitoringJobDefinitionName').isPresent) return undefined;
  const place = PLACES[job.type];
  return place && { cluster: job.at(place.cluster), network: job.at(place.network) };
}
