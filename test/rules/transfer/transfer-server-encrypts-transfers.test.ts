import { transferServerEncryptsTransfers } from '../../../lib/rules/transfer/transfer-server-encrypts-transfers';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

ruleTable(transferServerEncryptsTransfers, {
  compliant: [
    { name: 'SFTP', properties: { Protocols: ['SFTP'] }, remedy: true },
    { name: 'FTP by TLS', properties: { Protocols: ['FTPS'] } },
  ],
  violation: [
    {
      name: 'FTP',
      properties: { Protocols: ['FTP'] },
      found: 'files go by FTP, in clear',
      path: 'Properties.Protocols.0',
    },
    { name: 'FTP as well', properties: { Protocols: ['SFTP', 'FTP'] }, found: 'files go by FTP, in clear' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { Protocols: [{ Ref: 'Protocol' }] },
      template: parameters('Protocol'),
      path: 'Properties.Protocols.0',
    },
  ],
  empty: { verdict: 'compliant', because: 'a server speaks SFTP alone unless it is told otherwise' },
});
