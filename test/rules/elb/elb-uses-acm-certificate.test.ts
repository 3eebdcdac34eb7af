import { elbUsesAcmCertificate } from '../../../lib/rules/elb';
import { ruleTable } from '../../../lib/testing';

const ACM = 'arn:aws:acm:eu-west-1:111111111111:certificate/0a1b2c3d-1111-2222-3333-444455556666';
const IAM = 'arn:aws:iam::111111111111:server-certificate/shop';
const https = (...arns: readonly unknown[]) => ({
  Certificates: arns.map((CertificateArn) => ({ CertificateArn })),
});
const classic = (Protocol: string, SSLCertificateId?: unknown) => ({ Listeners: [{ Protocol, SSLCertificateId }] });
const CLASSIC = 'AWS::ElasticLoadBalancing::LoadBalancer';

ruleTable(elbUsesAcmCertificate, {
  compliant: [
    {
      name: 'a certificate of the app',
      properties: https({ Ref: 'Certificate' }),
      others: { Certificate: { Type: 'AWS::CertificateManager::Certificate' } },
      remedy: true,
    },
    { name: 'a certificate by its ARN', properties: https(ACM) },
    {
      name: 'an ARN whose account is filled in',
      properties: https({ 'Fn::Sub': 'arn:${AWS::Partition}:acm:eu-west-1:${AWS::AccountId}:certificate/0a1b' }),
    },
    {
      name: 'a further certificate',
      type: 'AWS::ElasticLoadBalancingV2::ListenerCertificate',
      properties: { Certificates: [{ CertificateArn: ACM }] },
    },
    { name: 'a Classic Load Balancer', type: CLASSIC, properties: classic('ssl', ACM) },
  ],
  violation: [
    { name: 'nothing is set', found: 'certificate is absent', path: 'Properties.Certificates' },
    {
      name: 'a certificate of IAM',
      properties: https(IAM),
      found: `certificate is ${IAM}, allowed are those of Certificate Manager`,
      path: 'Properties.Certificates.0.CertificateArn',
    },
    { name: 'one of IAM beside one of ACM', properties: https(ACM, IAM), found: /server-certificate/ },
    { name: 'a Classic Load Balancer with one of IAM', type: CLASSIC, properties: classic('HTTPS', IAM), found: /iam/ },
    { name: 'a Classic Load Balancer with none', type: CLASSIC, properties: classic('HTTPS'), found: /is absent/ },
  ],
  undecidable: [
    {
      name: 'the ARN is a parameter',
      properties: https({ Ref: 'Arn' }),
      template: { Parameters: { Arn: { Type: 'String' } } },
      path: 'Properties.Certificates.0.CertificateArn',
    },
  ],
  ignored: [
    { name: 'HTTP', properties: { Protocol: 'HTTP' } },
    { name: 'TCP at a Classic Load Balancer', type: CLASSIC, properties: classic('TCP') },
  ],
});
