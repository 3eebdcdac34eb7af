import { appRunnerEgressThroughVpc } from '../../../lib/rules/apprunner';
import { ruleTable } from '../../../lib/testing';

const egress = (EgressType: unknown) => ({ NetworkConfiguration: { EgressConfiguration: { EgressType } } });

ruleTable(appRunnerEgressThroughVpc, {
  compliant: [{ name: 'through a VPC', properties: egress('VPC'), remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'type of egress is absent, must be VPC' },
    { name: 'straight out', properties: egress('DEFAULT'), found: /is DEFAULT/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: egress({ Ref: 'Type' }),
      template: { Parameters: { Type: { Type: 'String' } } },
      path: 'Properties.NetworkConfiguration.EgressConfiguration.EgressType',
    },
  ],
});
