import { lambdaLayerFromKnownAccount } from '../../../lib/rules/lambda';
import { ruleTable } from '../../../lib/testing';

const layer = (account: string) => `arn:aws:lambda:eu-central-1:${account}:layer:tools:7`;
const stack = { account: '111111111111' };

ruleTable(lambdaLayerFromKnownAccount, {
  compliant: [
    {
      name: 'a layer of the app',
      properties: { Layers: [{ Ref: 'Layer' }] },
      others: { Layer: { Type: 'AWS::Lambda::LayerVersion', Properties: {} } },
      remedy: true,
    },
    { name: 'a layer of the account', properties: { Layers: [layer('111111111111')] }, stack },
    {
      name: 'a layer of the account, whichever it is',
      properties: {
        Layers: [{ 'Fn::Sub': 'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:layer:tools:7' }],
      },
      stack,
    },
    { name: 'a layer of AWS', properties: { Layers: [layer('580247275435')] }, stack },
    {
      name: 'a layer of a registered vendor',
      properties: { Layers: [layer('222222222222')] },
      stack: {
        ...stack,
        profile: { vendorAccounts: [{ vendor: 'Acme', account: '222222222222', environments: ['prod'] }] },
      },
    },
  ],
  violation: [
    {
      name: 'a layer of strangers beside one of AWS',
      properties: { Layers: [layer('580247275435'), layer('222222222222')] },
      stack,
      found: 'layer comes from account 222222222222, which is not registered',
      path: 'Properties.Layers.1',
    },
    {
      name: 'a layer of a vendor who is registered for another environment',
      properties: { Layers: [layer('222222222222')] },
      stack: {
        ...stack,
        profile: { vendorAccounts: [{ vendor: 'Acme', account: '222222222222', environments: ['dev'] }] },
      },
      found: /not registered/,
    },
    {
      name: 'a layer of strangers for all serverless functions',
      type: 'AWS::Serverless::Function',
      template: { Globals: { Function: { Layers: [layer('222222222222')] } } },
      stack,
      found: /not registered/,
    },
  ],
  undecidable: [
    {
      name: 'the layer is a parameter without a default',
      properties: { Layers: [{ Ref: 'Layer' }] },
      template: { Parameters: { Layer: { Type: 'String' } } },
      path: 'Properties.Layers.0',
    },
    {
      name: 'an account, where that of the stack is not known',
      properties: { Layers: [layer('222222222222')] },
      path: 'Properties.Layers.0',
    },
  ],
  empty: { verdict: 'compliant', because: 'without a layer there is no code of others' },
});
