import { openSearchDomainUpdatesSoftware } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const update = (AutoSoftwareUpdateEnabled: unknown) => ({
  properties: { SoftwareUpdateOptions: { AutoSoftwareUpdateEnabled } },
});

ruleTable(openSearchDomainUpdatesSoftware, {
  compliant: [
    { name: 'on', ...update(true), remedy: true },
    { name: 'as text', ...update('true') },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'automatic update of the software is absent',
      path: 'Properties.SoftwareUpdateOptions.AutoSoftwareUpdateEnabled',
    },
    { name: 'off', ...update(false), found: 'automatic update of the software is off' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...update({ Ref: 'On' }),
      ...unset('On'),
      path: 'Properties.SoftwareUpdateOptions.AutoSoftwareUpdateEnabled',
    },
  ],
});
