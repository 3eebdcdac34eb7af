import { redshiftRoutesThroughVpc } from '../../../lib/rules/redshift';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { workgroup } from './warehouses';

ruleTable(redshiftRoutesThroughVpc, {
  compliant: [
    { name: 'on', properties: { EnhancedVpcRouting: true }, remedy: true },
    { name: 'a workgroup, as text', ...workgroup({ EnhancedVpcRouting: 'true' }) },
  ],
  violation: [
    { name: 'nothing is set', found: 'routing through the VPC is absent', path: 'Properties.EnhancedVpcRouting' },
    { name: 'a workgroup that does not', ...workgroup({ EnhancedVpcRouting: false }), found: /is off$/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { EnhancedVpcRouting: { Ref: 'On' } },
      ...unset('On'),
      path: 'Properties.EnhancedVpcRouting',
    },
  ],
});
