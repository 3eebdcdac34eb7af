import { eksClusterDeletionProtected } from '../../../lib/rules/eks';
import { ruleTable } from '../../../lib/testing';

ruleTable(eksClusterDeletionProtected, {
  compliant: [
    { name: 'on', properties: { DeletionProtection: true }, remedy: true },
    {
      name: 'the custom resource of the CDK',
      type: 'Custom::AWSCDK-EKS-Cluster',
      properties: { Config: { deletionProtection: 'true' } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'deletion protection is absent', path: 'Properties.DeletionProtection' },
    { name: 'off', properties: { DeletionProtection: false }, found: 'deletion protection is off' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { DeletionProtection: { Ref: 'Protected' } },
      template: { Parameters: { Protected: { Type: 'String' } } },
      path: 'Properties.DeletionProtection',
    },
  ],
  ignored: [{ name: 'outside of production', stack: { profile: { name: 'dev', production: false } } }],
});
