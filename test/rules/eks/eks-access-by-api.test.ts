import { eksAccessByApi } from '../../../lib/rules/eks';
import { ruleTable } from '../../../lib/testing';

const mode = (AuthenticationMode: unknown) => ({ AccessConfig: { AuthenticationMode } });

ruleTable(eksAccessByApi, {
  compliant: [
    { name: 'access entries', properties: mode('API'), remedy: true },
    {
      name: 'the custom resource of the CDK',
      type: 'Custom::AWSCDK-EKS-Cluster',
      properties: { Config: { accessConfig: { authenticationMode: 'API' } } },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'authentication mode is absent, must be API',
      path: 'Properties.AccessConfig.AuthenticationMode',
    },
    { name: 'both ways', properties: mode('API_AND_CONFIG_MAP'), found: /API_AND_CONFIG_MAP/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: mode({ Ref: 'Mode' }),
      template: { Parameters: { Mode: { Type: 'String' } } },
      path: 'Properties.AccessConfig.AuthenticationMode',
    },
  ],
});
