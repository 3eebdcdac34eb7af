import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';

export const codePipelineApprovesProduction = defineRule({
  id: 'CodePipelineApprovesProduction',
  title: 'CodePipeline of production asks somebody before the last deployment',
  clauses: [cloudInfrastructure.clauses['CIP-11.1'], securityIpProtection.clauses['SIP-OB.5']],
  severity: 'error',
  severityReason: 'the clause demands an approval, and this is the one place for it',
  risk: 'A change reaches production that nobody has looked at.',
  remedy:
    'Add a `ManualApprovalAction` (`ManualApprovalStep` of CDK Pipelines) to a stage before the one that deploys to production.',
  cannotTell: 'the stages are known at deployment only',
  references: ['https://docs.aws.amazon.com/codepipeline/latest/userguide/approvals.html'],
  resources: ['AWS::CodePipeline::Pipeline'],
  check: (pipeline) => {
    // What reaches production from elsewhere is for NoReferenceToOtherEnvironment to find.
    if (!pipeline.environment.production) return ignored;
    const stages = pipeline.at('Stages');
    if (stages.isDeployTime) return undecidable(stages);
    const actions = stages.items.flatMap((stage, index) =>
      stage.at('Actions').items.map((action) => ({
        action,
        category: action.at('ActionTypeId.Category'),
        order: index * 1000 + (action.at('RunOrder').number ?? 1),
      })),
    );
    const unknown = actions.find(({ category }) => category.isDeployTime);
    if (unknown) return undecidable(unknown.category);
    const last = actions.filter(({ category }) => category.is('Deploy')).at(-1);
    if (!last) return actions.length === 0 ? violation('pipeline has no stages', stages) : ignored;
    const isApproved = actions.some(({ category, order }) => category.is('Approval') && order < last.order);
    return isApproved
      ? compliant
      : violation(`nobody approves before ${last.action.at('Name').orAbsent()} deploys`, last.action);
  },
});
