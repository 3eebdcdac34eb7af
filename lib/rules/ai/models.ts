import type { ResourceView, Value } from '../../engine';

/** Where the models that a resource uses stand in it. */
const PLACES: Readonly<Record<string, (resource: ResourceView) => readonly Value[]>> = {
  'AWS::Bedrock::Agent': (agent) => [
    agent.at('FoundationModel'),
    ...agent.at('PromptOverrideConfiguration.PromptConfigurations').items.map((each) => each.at('FoundationModel')),
  ],
  'AWS::Bedrock::ApplicationInferenceProfile': (profile) => [profile.at('ModelSource.CopyFrom')],
  'AWS::Bedrock::DataSource': (source) => {
    const ingestion = source.at('VectorIngestionConfiguration');
    return [
      ingestion.at('ParsingConfiguration.BedrockFoundationModelConfiguration.ModelArn'),
      ingestion.at('ContextEnrichmentConfiguration.BedrockFoundationModelConfiguration.ModelArn'),
    ];
  },
  'AWS::Bedrock::Flow': (flow) => flow.at('Definition.Nodes').items.flatMap(modelsOfNode),
  'AWS::Bedrock::IntelligentPromptRouter': (router) => [
    ...router.at('Models').items.map((each) => each.at('ModelArn')),
    router.at('FallbackModel.ModelArn'),
  ],
  'AWS::Bedrock::KnowledgeBase': (base) => [
    base.at('KnowledgeBaseConfiguration.VectorKnowledgeBaseConfiguration.EmbeddingModelArn'),
  ],
  'AWS::Bedrock::Prompt': (prompt) => prompt.at('Variants').items.map((each) => each.at('ModelId')),
};

const modelsOfNode = (node: Value): readonly Value[] => [
  node.at('Configuration.Prompt.SourceConfiguration.Inline.ModelId'),
  node.at('Configuration.KnowledgeBase.ModelId'),
];

/** Types that use models. */
export const MODEL_USERS: readonly string[] = Object.keys(PLACES);

/** The models that a resource names, those that are there. */
export const modelsOf = (resource: ResourceView): readonly Value[] =>
  (PLACES[resource.type]?.(resource) ?? []).filter((each) => each.isPresent);

/** `anthropic.claude-example` from its ARN, or from itself. */
export const modelId = (text: string): string => text.replace(/^arn:.*?\b(?:foundation-model|inference-profile)\//, '');
