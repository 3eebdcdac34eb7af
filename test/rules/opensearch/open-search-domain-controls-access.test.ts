import { openSearchDomainControlsAccess } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { legacy } from './domains';

const access = (Enabled: unknown, more: object = {}) => ({
  properties: { AdvancedSecurityOptions: { Enabled, ...more } },
});
const password = (MasterUserPassword: unknown) => ({ MasterUserOptions: { MasterUserPassword } });

ruleTable(openSearchDomainControlsAccess, {
  compliant: [
    { name: 'on', ...access(true), remedy: true },
    { name: 'on, under the former name', ...legacy, ...access('true') },
    {
      name: 'with a password from Secrets Manager',
      ...access(true, password('{{resolve:secretsmanager:search:SecretString:password}}')),
    },
    { name: 'nobody comes in without a name', ...access(true, { AnonymousAuthEnabled: false }) },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'fine-grained access control is absent',
      path: 'Properties.AdvancedSecurityOptions.Enabled',
    },
    { name: 'off', ...legacy, ...access(false), found: 'fine-grained access control is off' },
    {
      name: 'open to anonymous users',
      ...access(true, { AnonymousAuthEnabled: true }),
      found: 'anonymous access is on',
    },
    {
      name: 'a password in the template',
      ...access(true, password('not a secret')),
      found: 'password of the master user stands in the template',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...access({ Ref: 'On' }),
      ...unset('On'),
      path: 'Properties.AdvancedSecurityOptions.Enabled',
    },
  ],
});
