import { defineRule } from '../../engine';
import { demand } from '../demand';
import { TLS } from './metadata';

const EXPIRED = ['rds-ca-2010', 'rds-ca-2015', 'rds-ca-2019'] as const;

export const rdsCertificateCurrent = defineRule({
  id: 'RdsCertificateCurrent',
  title: 'RDS or DocumentDB instance has a certificate that is still valid',
  ...TLS,
  severityReason: 'clients that verify the server can no longer connect, and those that do not are easily deceived',
  risk: 'Clients stop to verify whom they send their password to, because the certificate has expired.',
  remedy: 'Leave `caCertificate` out, or set it to e.g. `CaCertificate.RDS_CA_RSA2048_G1`.',
  cannotTell: 'the certificate is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html'],
  resources: ['AWS::RDS::DBInstance', 'AWS::DocDB::DBInstance'],
  check: (instance) =>
    demand(
      instance.at('CACertificateIdentifier'),
      (authority) => !EXPIRED.some((each) => authority.literal?.toLowerCase() === each),
      (authority) => `certificate authority ${authority.orAbsent()} has expired`,
    ),
});
