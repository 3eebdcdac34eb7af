import { compliant, defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const transferServerEncryptsTransfers = defineRule({
  id: 'TransferServerEncryptsTransfers',
  title: 'Transfer server speaks no plain FTP',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'passwords and files go through the network in clear',
  risk: 'Whoever is on the network can read the files, and the passwords of users.',
  remedy: 'Leave `FTP` out of `protocols`: use `SFTP`, `FTPS` or `AS2`.',
  cannotTell: 'a protocol is a parameter without a default',
  references: ['https://docs.aws.amazon.com/transfer/latest/userguide/create-server-ftp.html'],
  resources: ['AWS::Transfer::Server'],
  check: (server) =>
    every([
      // SFTP alone unless told otherwise.
      compliant,
      ...server.at('Protocols').items.map((protocol) =>
        demand(
          protocol,
          (each) => !each.is('FTP'),
          () => 'files go by FTP, in clear',
        ),
      ),
    ]),
});
