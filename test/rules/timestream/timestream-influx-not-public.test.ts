import { timestreamInfluxNotPublic } from '../../../lib/rules/timestream';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const open = (PubliclyAccessible: unknown) => ({ properties: { PubliclyAccessible } });
const cluster = { type: 'AWS::Timestream::InfluxDBCluster' };

ruleTable(timestreamInfluxNotPublic, {
  compliant: [
    { name: 'not public', ...open(false), remedy: true },
    { name: 'a cluster, as text', ...cluster, ...open('false') },
  ],
  violation: [
    { name: 'public', ...open(true), found: 'access from the internet is on', path: 'Properties.PubliclyAccessible' },
    { name: 'a public cluster', ...cluster, ...open('true'), found: 'access from the internet is on' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...open({ Ref: 'Open' }),
      ...unset('Open'),
      path: 'Properties.PubliclyAccessible',
    },
  ],
  empty: { verdict: 'compliant', because: 'Timestream gives no public address unless it is told to' },
});
