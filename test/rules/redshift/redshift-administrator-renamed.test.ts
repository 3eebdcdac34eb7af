import { redshiftAdministratorRenamed } from '../../../lib/rules/redshift';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { namespace } from './warehouses';

ruleTable(redshiftAdministratorRenamed, {
  compliant: [
    { name: 'a name of its own', properties: { MasterUsername: 'keeper' }, remedy: true },
    { name: 'a namespace with a name of its own', ...namespace({ AdminUsername: 'keeper' }) },
  ],
  violation: [
    {
      name: 'the name in the console',
      properties: { MasterUsername: 'AWSuser' },
      found: 'administrator is called AWSuser',
      path: 'Properties.MasterUsername',
    },
    { name: 'a namespace', ...namespace({ AdminUsername: 'admin' }), found: 'administrator is called admin' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { MasterUsername: { Ref: 'Name' } },
      ...unset('Name'),
      path: 'Properties.MasterUsername',
    },
  ],
  empty: { verdict: 'ignored', because: 'a cluster without a name comes from a snapshot, a namespace may do without' },
});
