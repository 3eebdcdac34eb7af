import { eksNodegroupNoOpenSsh } from '../../../lib/rules/eks';
import { ruleTable } from '../../../lib/testing';

ruleTable(eksNodegroupNoOpenSsh, {
  compliant: [
    { name: 'no SSH', properties: { AmiType: 'BOTTLEROCKET_x86_64' }, remedy: true },
    {
      name: 'SSH from a security group',
      properties: { RemoteAccess: { Ec2SshKey: 'admin', SourceSecurityGroups: ['sg-0123456789abcdef0'] } },
    },
  ],
  violation: [
    {
      name: 'SSH from everywhere',
      properties: { RemoteAccess: { Ec2SshKey: 'admin' } },
      found: 'SSH to the nodes is open to the internet',
      path: 'Properties.RemoteAccess.SourceSecurityGroups',
    },
    {
      name: 'SSH from an empty list',
      properties: { RemoteAccess: { Ec2SshKey: 'admin', SourceSecurityGroups: [] } },
      found: /open to the internet/,
    },
  ],
  undecidable: [
    {
      name: 'the access is not known',
      properties: { RemoteAccess: { 'Fn::Transform': { Name: 'Access' } } },
      path: 'Properties.RemoteAccess',
    },
  ],
  empty: { verdict: 'compliant', because: 'nodes open no port for SSH unless they are given a key' },
});
