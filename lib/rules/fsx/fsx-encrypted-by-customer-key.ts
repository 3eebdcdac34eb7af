import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandKeyByType, type KeyPlaces } from '../keys-by-type';

const PLACES: KeyPlaces = {
  'AWS::FSx::FileCache': { what: 'file cache', path: 'KmsKeyId' },
  'AWS::FSx::FileSystem': { what: 'file system', path: 'KmsKeyId' },
};

export const fsxEncryptedByCustomerKey = defineRule({
  id: 'FsxEncryptedByCustomerKey',
  title: 'FSx file system is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'FSx encrypts anyway, so this is about who controls the key',
  risk: 'Whoever may use the account may restore a backup and read it: no key policy of yours stands in between.',
  remedy:
    'Set `kmsKey` (`LustreFileSystem`) or `kmsKeyId` (`CfnFileSystem`) to a key of yours. Scratch file ' +
    'systems of Lustre take none: use `PERSISTENT_2`.',
  cannotTell: 'the key is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html',
    'https://docs.aws.amazon.com/fsx/latest/LustreGuide/encryption-at-rest.html',
  ],
  resources: Object.keys(PLACES),
  check: (resource) => demandKeyByType(resource, PLACES),
});
