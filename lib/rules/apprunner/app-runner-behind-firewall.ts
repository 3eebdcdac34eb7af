import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const appRunnerBehindFirewall = defineRule({
  id: 'AppRunnerBehindFirewall',
  title: 'App Runner service is private, or a web application firewall stands before it',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-6.8'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'error',
  severityReason: 'App Runner puts every service on the internet, and nothing else stands between',
  risk: 'Everyone on the internet reaches the service, as often and with whatever they like.',
  remedy:
    'Set `isPubliclyAccessible: false` in `networkConfiguration.ingressConfiguration`, or associate a web ACL with the service.',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/apprunner/latest/dg/network-pl.html',
    'https://docs.aws.amazon.com/apprunner/latest/dg/waf.html',
  ],
  resources: ['AWS::AppRunner::Service'],
  check: (service) => {
    const isPublic = service.at('NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible');
    if (isPublic.isFalse) return compliant;
    const hasFirewall = service
      .referrers('AWS::WAFv2::WebACLAssociation')
      .some((each) => each.at('ResourceArn').target === service);
    if (hasFirewall) return compliant;
    return isPublic.isDeployTime
      ? undecidable(isPublic)
      : violation('the service is public, and no web ACL stands before it', isPublic);
  },
});
