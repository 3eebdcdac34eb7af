import { openSearchDomainInVpc } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { inProdOnly, unset } from '../stores';
import { legacy } from './domains';

const vpc = (SubnetIds: unknown) => ({ properties: { VPCOptions: { SubnetIds } } });

ruleTable(openSearchDomainInVpc, {
  compliant: [
    { name: 'a subnet of the stack', ...vpc([{ Ref: 'Subnet' }]), remedy: true },
    { name: 'subnets of a parameter', ...vpc({ Ref: 'Subnets' }), ...unset('Subnets') },
    { name: 'under the former name', ...legacy, ...vpc(['subnet-1']) },
  ],
  violation: [
    { name: 'nothing is set', found: /its endpoint is public$/, path: 'Properties.VPCOptions.SubnetIds' },
    { name: 'no subnets', ...legacy, ...vpc([]), found: /its endpoint is public$/ },
    {
      name: 'in one account alone',
      properties: { VPCOptions: { 'Fn::If': ['IsProd', { SubnetIds: ['subnet-1'] }, { Ref: 'AWS::NoValue' }] } },
      ...inProdOnly,
      found: 'domain has no subnets, so its endpoint is public (when IsProd is false)',
    },
  ],
  undecidable: [
    {
      name: 'the options are a parameter without a default',
      properties: { VPCOptions: { Ref: 'Options' } },
      ...unset('Options'),
      path: 'Properties.VPCOptions',
    },
  ],
});
