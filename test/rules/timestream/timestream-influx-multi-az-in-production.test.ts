import { timestreamInfluxMultiAzInProduction } from '../../../lib/rules/timestream';
import { ruleTable } from '../../../lib/testing';
import { dev, unset } from '../stores';

const deployment = (DeploymentType: unknown) => ({ properties: { DeploymentType } });

ruleTable(timestreamInfluxMultiAzInProduction, {
  compliant: [{ name: 'a standby', ...deployment('WITH_MULTIAZ_STANDBY'), remedy: true }],
  violation: [
    {
      name: 'nothing is set',
      found: 'deployment is absent, WITH_MULTIAZ_STANDBY is asked for',
      path: 'Properties.DeploymentType',
    },
    { name: 'one zone', ...deployment('SINGLE_AZ'), found: /^deployment is SINGLE_AZ/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...deployment({ Ref: 'Type' }),
      ...unset('Type'),
      path: 'Properties.DeploymentType',
    },
  ],
  ignored: [{ name: 'outside production', ...dev }],
});
