import { efsFileSystemMultiAzInProduction } from '../../../lib/rules/efs/efs-file-system-multi-az-in-production';
import { ruleTable } from '../../../lib/testing';
import { parameters, development } from '../cases';

ruleTable(efsFileSystemMultiAzInProduction, {
  compliant: [{ name: 'no zone is named, so there are several', remedy: true }],
  violation: [
    {
      name: 'one zone',
      properties: { AvailabilityZoneName: 'eu-west-1a' },
      found: 'all files are in one zone, eu-west-1a',
      path: 'Properties.AvailabilityZoneName',
    },
    {
      name: 'one zone, whichever it is',
      properties: { AvailabilityZoneName: { Ref: 'Zone' } },
      template: parameters('Zone'),
      found: /^all files are in one zone/,
    },
  ],
  ignored: [{ name: 'outside production', properties: { AvailabilityZoneName: 'eu-west-1a' }, stack: development }],
  empty: { verdict: 'compliant', because: 'a file system spans zones unless it names one' },
});
