import { efsAccessPointEnforcesIdentity } from '../../../lib/rules/efs/efs-access-point-enforces-identity';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const point = (Uid: unknown, Path: unknown) => ({ PosixUser: { Uid }, RootDirectory: { Path } });

ruleTable(efsAccessPointEnforcesIdentity, {
  compliant: [{ name: 'a user and a directory', properties: point('1000', '/data'), remedy: true }],
  violation: [
    { name: 'nothing is set', found: /^user is absent/, path: 'Properties.PosixUser.Uid' },
    { name: 'root', properties: point('0', '/data'), found: /^user is 0/ },
    {
      name: 'the whole file system',
      properties: point('1000', '/'),
      found: /^directory is \//,
      path: 'Properties.RootDirectory.Path',
    },
    { name: 'no directory', properties: point('1000', undefined), found: /^directory is absent/ },
  ],
  undecidable: [
    {
      name: 'the user is a parameter',
      properties: point({ Ref: 'User' }, '/data'),
      template: parameters('User'),
      path: 'Properties.PosixUser.Uid',
    },
    {
      name: 'the path is a parameter',
      properties: point(1000, { Ref: 'Path' }),
      template: parameters('Path'),
      path: 'Properties.RootDirectory.Path',
    },
  ],
});
