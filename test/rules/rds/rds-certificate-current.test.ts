import { rdsCertificateCurrent } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from './templates';

ruleTable(rdsCertificateCurrent, {
  compliant: [
    { name: 'nothing is set', remedy: true },
    { name: 'a current one', properties: { CACertificateIdentifier: 'rds-ca-rsa2048-g1' } },
    { name: 'DocumentDB', type: 'AWS::DocDB::DBInstance', properties: { CACertificateIdentifier: 'rds-ca-ecc384-g1' } },
  ],
  violation: [
    {
      name: 'the one of 2019',
      properties: { CACertificateIdentifier: 'rds-ca-2019' },
      found: 'certificate authority rds-ca-2019 has expired',
      path: 'Properties.CACertificateIdentifier',
    },
    {
      name: 'DocumentDB, the one of 2015',
      type: 'AWS::DocDB::DBInstance',
      properties: { CACertificateIdentifier: 'rds-ca-2015' },
      found: /has expired$/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { CACertificateIdentifier: OPEN },
      template: open,
      path: 'Properties.CACertificateIdentifier',
    },
  ],
  empty: { verdict: 'compliant', because: 'AWS takes a valid authority unless it is told otherwise' },
});
