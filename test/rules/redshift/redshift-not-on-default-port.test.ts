import { redshiftNotOnDefaultPort } from '../../../lib/rules/redshift';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { workgroup } from './warehouses';

ruleTable(redshiftNotOnDefaultPort, {
  compliant: [
    { name: 'another port', properties: { Port: 5440 }, remedy: true },
    { name: 'another port, written as text', properties: { Port: '8192' } },
    { name: 'another port of a workgroup', ...workgroup({ Port: 5440 }) },
  ],
  violation: [
    { name: 'nothing is set', found: 'port is absent, so it is 5439', path: 'Properties.Port' },
    { name: 'the default port', properties: { Port: 5439 }, found: 'port is 5439, the default one' },
    { name: 'the default port of a workgroup', ...workgroup({ Port: '5439' }), found: 'port is 5439, the default one' },
  ],
  undecidable: [
    {
      name: 'the port is a parameter without a default',
      properties: { Port: { Ref: 'Port' } },
      ...unset('Port'),
      path: 'Properties.Port',
    },
    {
      name: 'restored from a snapshot',
      properties: { SnapshotIdentifier: 'shop' },
      path: 'Properties.SnapshotIdentifier',
    },
  ],
});
