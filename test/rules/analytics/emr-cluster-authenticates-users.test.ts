import { emrClusterAuthenticatesUsers } from '../../../lib/rules/analytics/emr-cluster-authenticates-users';
import { ruleTable } from '../../../lib/testing';

ruleTable(emrClusterAuthenticatesUsers, {
  compliant: [{ name: 'a realm', properties: { KerberosAttributes: { Realm: 'EC2.INTERNAL' } }, remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'Kerberos is absent', path: 'Properties.KerberosAttributes.Realm' },
    { name: 'a key pair alone', properties: { Instances: { Ec2KeyName: 'ops' } }, found: 'Kerberos is absent' },
  ],
});
