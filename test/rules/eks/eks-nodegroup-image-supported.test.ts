import { eksNodegroupImageSupported } from '../../../lib/rules/eks';
import { ruleTable } from '../../../lib/testing';

ruleTable(eksNodegroupImageSupported, {
  compliant: [
    { name: 'Amazon Linux 2023', properties: { AmiType: 'AL2023_x86_64_STANDARD' }, remedy: true },
    { name: 'Bottlerocket', properties: { AmiType: 'BOTTLEROCKET_ARM_64' } },
  ],
  violation: [
    {
      name: 'Amazon Linux 2',
      properties: { AmiType: 'AL2_x86_64' },
      found: 'type of image is AL2_x86_64, which AWS no longer patches',
      path: 'Properties.AmiType',
    },
    { name: 'Amazon Linux 2 with a graphics card', properties: { AmiType: 'AL2_x86_64_GPU' }, found: /no longer/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { AmiType: { Ref: 'Type' } },
      template: { Parameters: { Type: { Type: 'String' } } },
      path: 'Properties.AmiType',
    },
  ],
  ignored: [{ name: 'an image of ones own', properties: { AmiType: 'CUSTOM' } }],
  empty: { verdict: 'compliant', because: 'EKS starts nodes from Amazon Linux 2023 since Kubernetes 1.30' },
});
