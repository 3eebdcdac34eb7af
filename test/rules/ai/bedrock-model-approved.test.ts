import { bedrockModelApproved } from '../../../lib/rules/ai';
import { ruleTable } from '../../../lib/testing';

const models = [{ id: 'anthropic.claude-example', regions: ['eu-central-1'] }];
const stack = { profile: { models } };

ruleTable(bedrockModelApproved, {
  compliant: [
    {
      name: 'a model of the register',
      properties: { FoundationModel: 'anthropic.claude-example' },
      stack,
      remedy: true,
    },
    {
      name: 'by its ARN',
      type: 'AWS::Bedrock::KnowledgeBase',
      properties: {
        KnowledgeBaseConfiguration: {
          VectorKnowledgeBaseConfiguration: {
            EmbeddingModelArn: {
              'Fn::Sub': 'arn:aws:bedrock:${AWS::Region}::foundation-model/anthropic.claude-example',
            },
          },
        },
      },
      stack,
    },
    {
      name: 'by its ARN in the region of the register',
      properties: { FoundationModel: 'arn:aws:bedrock:eu-central-1::foundation-model/anthropic.claude-example' },
      stack,
    },
    {
      name: 'a profile of the app',
      properties: { FoundationModel: { 'Fn::GetAtt': ['Profile', 'InferenceProfileArn'] } },
      others: { Profile: { Type: 'AWS::Bedrock::ApplicationInferenceProfile', Properties: {} } },
    },
  ],
  violation: [
    {
      name: 'a model of the register by an ARN of another region',
      properties: { FoundationModel: 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-example' },
      stack,
      found: 'uses model anthropic.claude-example in us-east-1, approved in eu-central-1',
    },
    {
      name: 'a model that nobody approved',
      properties: { FoundationModel: 'meta.llama-example' },
      stack,
      found: 'uses model meta.llama-example, approved are anthropic.claude-example',
      path: 'Properties.FoundationModel',
    },
    { name: 'no register', properties: { FoundationModel: 'anthropic.claude-example' }, found: /none is approved/ },
    {
      name: 'the same model in other regions',
      properties: { FoundationModel: 'us.anthropic.claude-example' },
      stack,
      found: /us\.anthropic\.claude-example/,
    },
    {
      name: 'a prompt',
      type: 'AWS::Bedrock::Prompt',
      properties: { Variants: [{ ModelId: 'x.y' }] },
      stack,
      found: /x\.y/,
    },
    {
      name: 'a node of a flow',
      type: 'AWS::Bedrock::Flow',
      properties: { Definition: { Nodes: [{ Configuration: { KnowledgeBase: { ModelId: 'x.y' } } }] } },
      stack,
      found: /x\.y/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { FoundationModel: { Ref: 'Model' } },
      stack,
      template: { Parameters: { Model: { Type: 'String' } } },
      path: 'Properties.FoundationModel',
    },
  ],
  empty: { verdict: 'ignored', because: 'what names no model uses none' },
});
