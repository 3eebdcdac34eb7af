import { defineRule, every } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const efsAccessPointEnforcesIdentity = defineRule({
  id: 'EfsAccessPointEnforcesIdentity',
  title: 'EFS access point enforces a user and a directory of its own',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.2'],
    securityIpProtection.clauses['SIP-AC.1'],
    securityIpProtection.clauses['SIP-DH.1'],
  ],
  severity: 'error',
  severityReason: 'the access point is all that keeps one application out of the files of another',
  risk:
    'Whoever mounts through the access point chooses the user to be, root among them, or sees the whole file ' +
    'system.',
  remedy: 'Set `posixUser` to a user other than root, and `path` to a directory below `/`.',
  cannotTell: 'the user or the path is a parameter without a default',
  references: ['https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html'],
  resources: ['AWS::EFS::AccessPoint'],
  check: (point) =>
    every([
      demand(
        point.at('PosixUser.Uid'),
        (uid) => (uid.number ?? 0) > 0,
        (uid) =>
          uid.isAbsent ? 'user is absent, so the client chooses one' : `user is ${uid.orAbsent()}, which is root`,
      ),
      demand(
        point.at('RootDirectory.Path'),
        (path) => path.literal !== undefined && /[^/]/.test(path.literal),
        (path) => `directory is ${path.orAbsent()}, so the whole file system shows`,
      ),
    ]),
});
