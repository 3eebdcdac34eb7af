import { sageMakerJobEncryptedInTransit } from '../../../lib/rules/sagemaker/sage-maker-job-encrypted-in-transit';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const type = 'AWS::SageMaker::DataQualityJobDefinition';
const job = (EnableInterContainerTrafficEncryption: unknown) => ({
  NetworkConfig: { EnableInterContainerTrafficEncryption },
});

ruleTable(sageMakerJobEncryptedInTransit, {
  compliant: [{ name: 'on', type, properties: job(true), remedy: true }],
  violation: [
    {
      name: 'nothing is set',
      type,
      found: 'encryption between containers is absent',
      path: 'Properties.NetworkConfig.EnableInterContainerTrafficEncryption',
    },
    { name: 'off', type, properties: job(false), found: 'encryption between containers is off' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      type,
      properties: job({ Ref: 'On' }),
      template: parameters('On'),
      path: 'Properties.NetworkConfig.EnableInterContainerTrafficEncryption',
    },
  ],
  ignored: [
    { name: 'one container', type, properties: { JobResources: { ClusterConfig: { InstanceCount: 1 } } } },
    {
      name: 'a schedule of a job that is defined elsewhere',
      type: 'AWS::SageMaker::MonitoringSchedule',
      properties: { MonitoringScheduleConfig: { MonitoringJobDefinitionName: 'job' } },
    },
  ],
});
