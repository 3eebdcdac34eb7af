import { compliant, defineRule, violation } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';

export const emrClusterAuthenticatesUsers = defineRule({
  id: 'EmrClusterAuthenticatesUsers',
  title: 'EMR cluster authenticates its users by Kerberos',
  clauses: [cloudInfrastructure.clauses['CIP-4.3'], securityIpProtection.clauses['SIP-AC.1']],
  severity: 'warning',
  severityReason: 'who reaches the cluster is for the network to decide, and a cluster of one job has no users',
  risk: 'Whoever reaches the cluster may act as any of its users.',
  remedy: 'Set `kerberosAttributes`, with a security configuration that names the KDC.',
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-kerberos.html'],
  cdkNag: [
    'AwsSolutions-EMR6',
    'HIPAA.Security-EMRKerberosEnabled',
    'NIST.800.53.R4-EMRKerberosEnabled',
    'PCI.DSS.321-EMRKerberosEnabled',
  ],
  resources: ['AWS::EMR::Cluster'],
  check: (cluster) => {
    const realm = cluster.at('KerberosAttributes.Realm');
    // Any realm will do, whichever it turns out to be.
    return realm.isPresent ? compliant : violation('Kerberos is absent', realm);
  },
});
