import { defineRule } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';

export const neptuneIamAuthentication = defineRule({
  id: 'NeptuneIamAuthentication',
  title: 'Neptune cluster lets users in by IAM alone',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-4.3'],
    cloudInfrastructure.clauses['CIP-7.2'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'error',
  severityReason: 'Neptune has no users of its own, so that without IAM it asks nobody who they are',
  risk: 'Whatever reaches the port reads and deletes the whole graph.',
  remedy: 'Set `iamAuthEnabled: true`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/iam-auth.html'],
  cdkNag: ['AwsSolutions-N5'],
  resources: ['AWS::Neptune::DBCluster'],
  check: (cluster) => demandOn(cluster.at('IamAuthEnabled'), 'IAM authentication'),
});
