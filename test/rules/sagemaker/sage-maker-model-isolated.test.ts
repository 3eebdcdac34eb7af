import { sageMakerModelIsolated } from '../../../lib/rules/sagemaker/sage-maker-model-isolated';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const model = (EnableNetworkIsolation: unknown, Subnets: unknown = ['subnet-1']) => ({
  EnableNetworkIsolation,
  VpcConfig: { Subnets },
});

ruleTable(sageMakerModelIsolated, {
  compliant: [
    { name: 'both', properties: model(true), remedy: true },
    { name: 'in whichever subnets', properties: model('true', { Ref: 'Subnets' }), template: parameters('Subnets') },
  ],
  violation: [
    { name: 'nothing is set', found: 'model stands in no VPC' },
    {
      name: 'no subnet',
      properties: model(true, []),
      found: 'model stands in no VPC',
      path: 'Properties.VpcConfig.Subnets',
    },
    { name: 'not isolated', properties: model(false), found: 'network isolation is off' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: model({ Ref: 'On' }),
      template: parameters('On'),
      path: 'Properties.EnableNetworkIsolation',
    },
  ],
});
