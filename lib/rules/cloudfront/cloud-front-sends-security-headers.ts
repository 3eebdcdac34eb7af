import { compliant, defineRule, every, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { DISTRIBUTION, behavioursOf } from './distributions';

export const cloudFrontSendsSecurityHeaders = defineRule({
  id: 'CloudFrontSendsSecurityHeaders',
  title: 'CloudFront distribution tells browsers to stay on HTTPS and to be careful',
  clauses: [security.clauses['SEC-3.3.3'], cloudInfrastructure.clauses['CIP-7.5']],
  severity: 'warning',
  severityReason: 'hardens browsers; the application may send the headers itself',
  risk: 'Browsers try plain HTTP first, guess types of content, and let other sites frame the pages.',
  remedy:
    'Set `responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS` on every behaviour, or a policy with ' +
    '`strictTransportSecurity`.',
  cannotTell: 'the policy stands outside the app, so that its headers are not known',
  references: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html',
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-response-headers.html',
  ],
  resources: [DISTRIBUTION],
  check: (distribution) =>
    every(behavioursOf(distribution).map((behaviour) => judge(behaviour.at('ResponseHeadersPolicyId')))),
});

/** AWS’s own policies, and whether they have security headers. */
const MANAGED: Readonly<Record<string, boolean>> = {
  '67f7725c-6f97-4210-82d7-5512b31e9d03': true,
  'e61eb60c-9c35-4d20-a928-2b84e02af89c': true,
  'eaab4381-ed33-4a86-88ca-d9558dc6cd63': true,
  '60669652-455b-4ae9-85a4-c4c02393f86c': false,
  '5cc3b908-e619-4b99-88e5-2cf7f45965bd': false,
};

function judge(policy: Value): Outcome {
  if (policy.isAbsent || policy.is('')) return violation('response headers policy is absent', policy);
  const { target } = policy;
  if (target?.type === 'AWS::CloudFront::ResponseHeadersPolicy') {
    const transport = target.at('ResponseHeadersPolicyConfig.SecurityHeadersConfig.StrictTransportSecurity');
    if (transport.isPresent) return transport.isDeployTime ? undecidable(policy) : compliant;
    return violation('response headers policy has no Strict-Transport-Security', policy);
  }
  const managed = MANAGED[policy.literal ?? ''];
  if (managed === undefined) return undecidable(policy);
  return managed ? compliant : violation('response headers policy has no security headers', policy);
}
