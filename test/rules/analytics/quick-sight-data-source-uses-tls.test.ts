import { quickSightDataSourceUsesTls } from '../../../lib/rules/analytics';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const ssl = (DisableSsl: unknown) => ({ properties: { SslProperties: { DisableSsl } } });

ruleTable(quickSightDataSourceUsesTls, {
  compliant: [
    { name: 'TLS is left on', remedy: true },
    { name: 'TLS is kept by name', ...ssl(false) },
    { name: 'TLS is kept, written as text', ...ssl('False') },
  ],
  violation: [
    { name: 'TLS is off', ...ssl(true), found: 'DisableSsl is on', path: 'Properties.SslProperties.DisableSsl' },
    { name: 'TLS is off, written as text', ...ssl('True'), found: 'DisableSsl is on' },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter without a default',
      ...ssl({ Ref: 'Off' }),
      ...unset('Off'),
      path: 'Properties.SslProperties.DisableSsl',
    },
  ],
  empty: { verdict: 'compliant', because: 'QuickSight connects by TLS unless it is told not to' },
});
