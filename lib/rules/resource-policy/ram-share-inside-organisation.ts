import { defineRule } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demandOff } from '../demand';

export const ramShareInsideOrganisation = defineRule({
  id: 'RamShareInsideOrganisation',
  title: 'RAM resource share stays inside the organisation',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.3'],
  ],
  severity: 'error',
  severityReason: 'hands a resource to strangers, but each has to be named and to accept',
  risk: 'A mistyped account id shares subnets, keys or databases with somebody outside.',
  remedy: 'Set `allowExternalPrincipals: false`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/ram/latest/userguide/working-with-sharing-create.html'],
  resources: ['AWS::RAM::ResourceShare'],
  check: (share) => demandOff(share.at('AllowExternalPrincipals'), 'sharing with strangers', 'on'),
});
