import { defineRule } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demandOn } from '../demand';

export const codeDeployRollsBack = defineRule({
  id: 'CodeDeployRollsBack',
  title: 'CodeDeploy rolls a failed deployment back',
  clauses: [cloudInfrastructure.clauses['CIP-11.1']],
  severity: 'warning',
  severityReason: 'people can roll back by hand; it takes longer',
  risk: 'A bad release stays until somebody comes.',
  remedy: 'Leave `autoRollback.failedDeployment` of the deployment group on.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-rollback-and-redeploy.html'],
  resources: ['AWS::CodeDeploy::DeploymentGroup'],
  check: (group) => demandOn(group.at('AutoRollbackConfiguration.Enabled'), 'automatic rollback'),
});
