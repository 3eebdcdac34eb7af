import { eksVersionSupported } from '../../../lib/rules/eks';
import { ruleTable } from '../../../lib/testing';

ruleTable(eksVersionSupported, {
  compliant: [
    { name: 'a supported version', properties: { Version: '1.35' }, remedy: true },
    { name: 'a version that is newer than the rule', properties: { Version: '1.41' } },
    {
      name: 'the custom resource of the CDK',
      type: 'Custom::AWSCDK-EKS-Cluster',
      properties: { Config: { version: '1.34' } },
    },
  ],
  violation: [
    {
      name: 'nothing is set, so that nobody upgrades it',
      found: 'version of Kubernetes is absent, must be 1.34 or newer',
      path: 'Properties.Version',
    },
    { name: 'a version of long ago', properties: { Version: '1.9' }, found: /is 1.9/ },
    { name: 'a version under extended support', properties: { Version: 1.33 }, found: /is 1.33/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { Version: { Ref: 'Version' } },
      template: { Parameters: { Version: { Type: 'String' } } },
      path: 'Properties.Version',
    },
  ],
});
