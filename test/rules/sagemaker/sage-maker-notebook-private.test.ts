import { sageMakerNotebookPrivate } from '../../../lib/rules/sagemaker/sage-maker-notebook-private';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const notebook = (DirectInternetAccess: unknown, SubnetId: unknown = 'subnet-1') => ({
  DirectInternetAccess,
  SubnetId,
});

ruleTable(sageMakerNotebookPrivate, {
  compliant: [
    { name: 'in a subnet', properties: notebook('Disabled'), remedy: true },
    {
      name: 'in whichever subnet',
      properties: notebook('Disabled', { Ref: 'Subnet' }),
      template: parameters('Subnet'),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'notebook stands in no VPC', path: 'Properties.SubnetId' },
    { name: 'direct by default', properties: notebook(undefined), found: 'direct access to the internet is absent' },
    { name: 'direct', properties: notebook('Enabled'), found: 'direct access to the internet is Enabled' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: notebook({ Ref: 'Access' }),
      template: parameters('Access'),
      path: 'Properties.DirectInternetAccess',
    },
  ],
});
