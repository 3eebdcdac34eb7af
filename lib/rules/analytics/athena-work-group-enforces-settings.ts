import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const athenaWorkGroupEnforcesSettings = defineRule({
  id: 'AthenaWorkGroupEnforcesSettings',
  title: 'Athena workgroup enforces its settings',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.2'],
    security.clauses['SEC-3.2.2'],
  ],
  severity: 'error',
  severityReason: 'a client that asks for something else writes results in clear, to wherever it likes',
  risk: 'Whoever runs a query chooses where the results go, and whether they are encrypted.',
  remedy: 'Leave `enforceWorkGroupConfiguration` on, as it is by default.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html'],
  resources: ['AWS::Athena::WorkGroup'],
  check: (group) =>
    demand(
      group.at('WorkGroupConfiguration.EnforceWorkGroupConfiguration'),
      (enforced) => enforced.isAbsent || enforced.isTrue,
      () => 'clients may override the settings',
    ),
});
