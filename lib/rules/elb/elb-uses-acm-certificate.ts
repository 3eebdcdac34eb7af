import { compliant, defineRule, every, ignored, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { CLASSIC_LOAD_BALANCER, LISTENER, classicListeners } from './load-balancers';

const LISTENER_CERTIFICATE = 'AWS::ElasticLoadBalancingV2::ListenerCertificate';

export const elbUsesAcmCertificate = defineRule({
  id: 'ElbUsesAcmCertificate',
  title: 'Load balancer takes its certificates from Certificate Manager',
  clauses: [cloudInfrastructure.clauses['CIP-7.5'], security.clauses['SEC-3.2.1'], security.clauses['SEC-7.4']],
  severity: 'warning',
  severityReason: 'the connection is encrypted either way, until the certificate expires',
  risk: 'Nobody renews a certificate of IAM: it expires unseen, and its private key lay on somebody’s disk.',
  remedy: 'Pass a `Certificate` of `aws-cdk-lib/aws-certificatemanager` in `certificates`.',
  cannotTell: 'the ARN of the certificate is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html',
    'https://docs.aws.amazon.com/config/latest/developerguide/elbv2-acm-certificate-required.html',
  ],
  cdkNag: [
    'HIPAA.Security-ELBACMCertificateRequired',
    'HIPAA.Security-ELBv2ACMCertificateRequired',
    'NIST.800.53.R4-ELBACMCertificateRequired',
    'NIST.800.53.R5-ELBACMCertificateRequired',
    'NIST.800.53.R5-ELBv2ACMCertificateRequired',
    'PCI.DSS.321-ELBACMCertificateRequired',
    'PCI.DSS.321-ELBv2ACMCertificateRequired',
  ],
  resources: [LISTENER, LISTENER_CERTIFICATE, CLASSIC_LOAD_BALANCER],
  check: (resource) => {
    if (resource.type === CLASSIC_LOAD_BALANCER) {
      const certificates = classicListeners(resource).filter((listener) => speaksTls(listener.at('Protocol')));
      return every(certificates.map((listener) => demandAcm(listener.at('SSLCertificateId'))));
    }
    if (resource.type === LISTENER && !speaksTls(resource.at('Protocol'))) return ignored;
    const certificates = resource.at('Certificates');
    if (certificates.items.length === 0) return violation('certificate is absent', certificates);
    return every(certificates.items.map((certificate) => demandAcm(certificate.at('CertificateArn'))));
  },
});

/** What has no protocol yet may need a certificate. */
const speaksTls = (protocol: Value): boolean =>
  protocol.isAbsent || protocol.isDeployTime || /^(https|tls|ssl)$/i.test(protocol.literal ?? '');

function demandAcm(certificate: Value): Outcome {
  if (certificate.refersTo('AWS::CertificateManager::Certificate')) return compliant;
  const arn = certificate.text ?? '';
  if (/^arn:(\$\{[^}]*\}|[^:])+:acm:/.test(arn)) return compliant;
  return demand(
    certificate,
    () => false,
    (each) => `certificate is ${each.orAbsent()}, allowed are those of Certificate Manager`,
  );
}
