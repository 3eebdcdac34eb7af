import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const eksNodegroupImageSupported = defineRule({
  id: 'EksNodegroupImageSupported',
  title: 'EKS node group starts from images that AWS still patches',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.7'],
    cloudInfrastructure.clauses['CIP-6.9'],
    security.clauses['SEC-3.1.3'],
  ],
  severity: 'error',
  severityReason: 'AWS publishes no more images of Amazon Linux 2 for EKS since 2025-11-26',
  risk: 'Nodes start from an image whose known holes are never closed again.',
  remedy: 'Set `amiType` to one of `AL2023_…` or `BOTTLEROCKET_…`.',
  cannotTell: 'the type is a parameter without a default',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/eks-ami-deprecation-faqs.html'],
  resources: ['AWS::EKS::Nodegroup'],
  check: (nodes) => {
    const type = nodes.at('AmiType');
    // The patches of an image of one's own do not show in a template.
    if (type.is('CUSTOM')) return ignored;
    if (type.isDeployTime) return undecidable(type);
    return type.literal?.startsWith('AL2_') === true
      ? violation(`type of image is ${type.literal}, which AWS no longer patches`, type)
      : compliant;
  },
});
