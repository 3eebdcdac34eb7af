import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const cloudFrontTenantKeepsWebAcl = defineRule({
  id: 'CloudFrontTenantKeepsWebAcl',
  title: 'CloudFront distribution tenant does not turn the web ACL off',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-13.3'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'error',
  severityReason: 'the clause wants a firewall at every entrance, and this one is public',
  risk: 'One tenant stands open to attacks that all the others are protected from.',
  remedy: 'Leave `customizations.webAcl` out, or override it by another web ACL.',
  cannotTell: 'the action is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distributiontenant-webaclcustomization.html',
  ],
  resources: ['AWS::CloudFront::DistributionTenant'],
  check: (tenant) =>
    demand(
      tenant.at('Customizations.WebAcl.Action'),
      (action) => action.isAbsent || action.is('override'),
      (action) => `action on the web ACL is ${action.orAbsent()}, allowed is override`,
    ),
});
