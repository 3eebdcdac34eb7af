import { defineRule, every, ignored } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const codePipelineSourceByConnection = defineRule({
  id: 'CodePipelineSourceByConnection',
  title: 'CodePipeline reaches repositories by a connection, not by a token',
  clauses: [securityIpProtection.clauses['SIP-AC.6'], cloudInfrastructure.clauses['CIP-4.5']],
  severity: 'error',
  severityReason: 'a token in the configuration lives until somebody remembers it',
  risk: 'The token reaches every repository of the person who made it, and nobody rotates it.',
  remedy: 'Use `CodeStarConnectionsSourceAction` (`CodePipelineSource.connection` of CDK Pipelines).',
  cannotTell: 'the provider is a parameter without a default',
  references: ['https://docs.aws.amazon.com/codepipeline/latest/userguide/update-github-action-connections.html'],
  resources: ['AWS::CodePipeline::Pipeline'],
  check: (pipeline) => {
    const sources = pipeline
      .at('Stages')
      .items.flatMap((stage) => stage.at('Actions').items)
      .filter((action) => action.at('ActionTypeId.Category').is('Source'));
    if (sources.length === 0) return ignored;
    return every(
      sources.map((action) =>
        demand(
          action.at('ActionTypeId.Provider'),
          (provider) => provider.isPresent && !provider.is('GitHub', 'Bitbucket'),
          (provider) => `source ${provider.orAbsent()} is reached by a token`,
        ),
      ),
    );
  },
});
