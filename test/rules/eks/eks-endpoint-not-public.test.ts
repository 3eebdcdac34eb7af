import { eksEndpointNotPublic } from '../../../lib/rules/eks';
import { ruleTable } from '../../../lib/testing';

const vpc = (ResourcesVpcConfig: object) => ({ ResourcesVpcConfig });
const type = 'Custom::AWSCDK-EKS-Cluster';

ruleTable(eksEndpointNotPublic, {
  compliant: [
    { name: 'inside the VPC', properties: vpc({ EndpointPublicAccess: false }), remedy: true },
    { name: 'named addresses', properties: vpc({ PublicAccessCidrs: ['203.0.113.0/24', '2001:db8::/48'] }) },
    {
      name: 'the custom resource of the CDK',
      type,
      properties: { Config: { resourcesVpcConfig: { endpointPublicAccess: false } } },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'the API is open to everyone',
      path: 'Properties.ResourcesVpcConfig.EndpointPublicAccess',
    },
    { name: 'everyone', properties: vpc({ EndpointPublicAccess: true }), found: 'the API is open to everyone' },
    {
      name: 'every address among named ones',
      properties: vpc({ PublicAccessCidrs: ['203.0.113.0/24', '0.0.0.0/0'] }),
      found: 'the API is open to 0.0.0.0/0',
      path: 'Properties.ResourcesVpcConfig.PublicAccessCidrs.1',
    },
    {
      name: 'every address in two halves',
      properties: vpc({ PublicAccessCidrs: ['0.0.0.0/1', '128.0.0.0/1'] }),
      found: /0\/1/,
    },
    { name: 'every address of IPv6', properties: vpc({ PublicAccessCidrs: ['::/0'] }), found: /::\/0/ },
    {
      name: 'the custom resource of the CDK',
      type,
      properties: { Config: { resourcesVpcConfig: { endpointPublicAccess: true } } },
      found: 'the API is open to everyone',
    },
  ],
  undecidable: [
    {
      name: 'the address is a parameter without a default',
      properties: vpc({ PublicAccessCidrs: [{ Ref: 'Office' }] }),
      template: { Parameters: { Office: { Type: 'String' } } },
      path: 'Properties.ResourcesVpcConfig.PublicAccessCidrs.0',
    },
  ],
});
