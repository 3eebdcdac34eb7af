import { defineRule } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demandOff } from '../demand';

export const resourceShareInsideOrganization = defineRule({
  id: 'ResourceShareInsideOrganization',
  title: 'Resource share stays inside the organisation',
  clauses: [cloudInfrastructure.clauses['CIP-4.2'], cloudInfrastructure.clauses['CIP-13.5']],
  severity: 'error',
  severityReason: 'a share with a stranger can be wanted, but then for a named and approved reason',
  risk: 'Any account that is named, by mistake or by an attacker, gets hold of subnets, gateways or rules.',
  remedy: 'Set `allowExternalPrincipals: false` on the `CfnResourceShare`; AWS allows them by default.',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/ram/latest/userguide/working-with-sharing.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceshare.html',
  ],
  resources: ['AWS::RAM::ResourceShare'],
  check: (share) => demandOff(share.at('AllowExternalPrincipals'), 'sharing outside the organisation', 'on'),
});
