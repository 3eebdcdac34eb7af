import { elbDeletionProtected } from '../../../lib/rules/elb';
import { ruleTable } from '../../../lib/testing';

const protection = (Value: unknown) => ({ LoadBalancerAttributes: [{ Key: 'deletion_protection.enabled', Value }] });

ruleTable(elbDeletionProtected, {
  compliant: [
    { name: 'on', properties: protection('true'), remedy: true },
    { name: 'on, written as a boolean', properties: protection(true) },
  ],
  violation: [
    { name: 'nothing is set', found: 'deletion_protection.enabled is absent, allowed is true' },
    {
      name: 'off',
      properties: protection('false'),
      found: /is false/,
      path: 'Properties.LoadBalancerAttributes.0.Value',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: protection({ Ref: 'Switch' }),
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.LoadBalancerAttributes.0.Value',
    },
  ],
  ignored: [{ name: 'outside production', stack: { profile: { production: false } } }],
});
