import { defineRule, every, ignored, type ResourceView } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandDestination, demandExecutionLog, demandThrottling } from './stages';

export const apiGatewayDeploymentStage = defineRule({
  id: 'ApiGatewayDeploymentStage',
  title: 'Stage that a deployment makes is logged and throttled as any other',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-6.8'],
    cloudInfrastructure.clauses['CIP-8.1'],
    security.clauses['SEC-3.3.3'],
    security.clauses['SEC-3.3.4'],
  ],
  severity: 'error',
  severityReason: 'a stage that is no resource of its own would pass every other rule unseen',
  risk: 'An entrance without log and limit stands open beside those that are checked.',
  remedy:
    'Leave `stageName` out and declare a `Stage`, as `RestApi` does; or set `accessLogSetting`, `loggingLevel`, ' +
    '`throttlingRateLimit` and `throttlingBurstLimit` in `stageDescription`.',
  cannotTell: 'a setting is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html',
  ],
  resources: ['AWS::ApiGateway::Deployment'],
  check: (deployment) => {
    if (deployment.at('StageName').isAbsent || isStageOfItsOwn(deployment)) return ignored;
    const stage = deployment.at('StageDescription');
    return every([
      demandDestination(stage.at('AccessLogSetting')),
      ...demandExecutionLog(stage),
      ...demandThrottling(stage),
    ]);
  },
});

const isStageOfItsOwn = (deployment: ResourceView): boolean =>
  deployment
    .referrers('AWS::ApiGateway::Stage')
    .some((stage) => stage.at('StageName').text === deployment.at('StageName').text);
