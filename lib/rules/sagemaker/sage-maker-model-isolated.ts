import { compliant, defineRule, every, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';

export const sageMakerModelIsolated = defineRule({
  id: 'SageMakerModelIsolated',
  title: 'SageMaker model runs in the VPC, without the internet',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.5'],
    cloudInfrastructure.clauses['CIP-7.2'],
    security.clauses['SEC-3.1.2'],
    cloudInfrastructure.clauses['CIP-13.1'],
  ],
  severity: 'error',
  severityReason: 'containers of models are made by others more often than not',
  risk: 'A container that was tampered with sends requests and the model itself to wherever it likes.',
  remedy: 'Set `vpcConfig` and `enableNetworkIsolation: true`.',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html',
    'https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html',
  ],
  resources: ['AWS::SageMaker::Model'],
  check: (model) => {
    const subnets = model.at('VpcConfig.Subnets');
    return every([
      // Any subnets will do, whichever they turn out to be.
      subnets.items.length > 0 ? compliant : violation('model stands in no VPC', subnets),
      demandOn(model.at('EnableNetworkIsolation'), 'network isolation'),
    ]);
  },
});
