import { sageMakerJobEncryptedByCustomerKey } from '../../../lib/rules/sagemaker/sage-maker-job-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const type = 'AWS::SageMaker::ModelQualityJobDefinition';
const cases = keyCases(
  'disk',
  'JobResources.ClusterConfig.VolumeKmsKeyId',
  (VolumeKmsKeyId) => ({ JobResources: { ClusterConfig: { VolumeKmsKeyId } } }),
  type,
);
const schedule = keyCases(
  'disk',
  'MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeKmsKeyId',
  (VolumeKmsKeyId) => ({
    MonitoringScheduleConfig: {
      MonitoringJobDefinition: { MonitoringResources: { ClusterConfig: { VolumeKmsKeyId } } },
    },
  }),
  'AWS::SageMaker::MonitoringSchedule',
);

ruleTable(sageMakerJobEncryptedByCustomerKey, {
  compliant: [...cases.compliant, ...schedule.compliant],
  violation: [...cases.violation, ...schedule.violation],
  undecidable: [...cases.undecidable, ...schedule.undecidable],
  ignored: [
    {
      name: 'a schedule of a job that is defined elsewhere',
      type: 'AWS::SageMaker::MonitoringSchedule',
      properties: { MonitoringScheduleConfig: { MonitoringJobDefinitionName: 'job' } },
    },
  ],
});
