import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const clientVpnAuthorizesByGroup = defineRule({
  id: 'ClientVpnAuthorizesByGroup',
  title: 'Client VPN lets each group reach what it needs',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.1'],
    cloudInfrastructure.clauses['CIP-6.5'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'warning',
  severityReason: 'whoever connects has been authenticated before',
  risk: 'Everyone who can connect reaches the whole range, whatever the role.',
  remedy: 'Name a group of the directory: `addAuthorizationRule(id, { cidr, groupId })`.',
  cannotTell: 'whether all groups are let in is a parameter without a default',
  references: ['https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-rules.html'],
  resources: ['AWS::EC2::ClientVpnAuthorizationRule'],
  check: (rule) => {
    const methods = rule.at('ClientVpnEndpointId').target?.at('AuthenticationOptions').items ?? [];
    // Certificates belong to no group.
    if (methods.length > 0 && methods.every((method) => method.at('Type').is('certificate-authentication')))
      return ignored;
    if (rule.at('AccessGroupId').isPresent) return compliant;
    const all = rule.at('AuthorizeAllGroups');
    return all.isDeployTime ? undecidable(all) : violation('rule lets every group in', all);
  },
});
