import { appSyncHidesSchema } from '../../../lib/rules/appsync';
import { ruleTable } from '../../../lib/testing';

ruleTable(appSyncHidesSchema, {
  compliant: [{ name: 'disabled', properties: { IntrospectionConfig: 'DISABLED' }, remedy: true }],
  violation: [
    {
      name: 'nothing is set, and the default is to hand it out',
      found: 'introspection is absent, allowed is DISABLED',
      path: 'Properties.IntrospectionConfig',
    },
    { name: 'enabled', properties: { IntrospectionConfig: 'ENABLED' }, found: /is ENABLED/ },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      properties: { IntrospectionConfig: { Ref: 'Switch' } },
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.IntrospectionConfig',
    },
  ],
  ignored: [{ name: 'outside production', stack: { profile: { production: false } } }],
});
