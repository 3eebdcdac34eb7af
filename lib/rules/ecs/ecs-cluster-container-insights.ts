import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const ecsClusterContainerInsights = defineRule({
  id: 'EcsClusterContainerInsights',
  title: 'ECS cluster measures its tasks',
  clauses: [cloudInfrastructure.clauses['CIP-8.1'], security.clauses['SEC-3.3.4']],
  severity: 'warning',
  severityReason: 'metrics of services come without it as well, only coarser',
  risk: 'Nobody sees which task ran out of memory, restarts or is under attack.',
  remedy: 'Set `containerInsightsV2: ContainerInsights.ENHANCED`.',
  cannotTell: 'the setting is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html'],
  cdkNag: ['AwsSolutions-ECS4'],
  resources: ['AWS::ECS::Cluster'],
  check: (cluster) => {
    const settings = cluster.at('ClusterSettings');
    if (settings.isDeployTime) return undecidable(settings);
    const insights = settings.items.find((each) => each.at('Name').is('containerInsights'))?.at('Value');
    if (insights?.isDeployTime) return undecidable(insights);
    return insights?.is('enabled', 'enhanced')
      ? compliant
      : violation(`container insights are ${insights?.orAbsent() ?? 'absent'}`, insights ?? settings);
  },
});
