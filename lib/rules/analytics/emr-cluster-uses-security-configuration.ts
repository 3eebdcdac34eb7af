import { compliant, defineRule, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

export const emrClusterUsesSecurityConfiguration = defineRule({
  id: 'EmrClusterUsesSecurityConfiguration',
  title: 'EMR cluster uses a security configuration',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
  ],
  severity: 'error',
  severityReason: 'without one neither disks nor what goes between nodes is encrypted',
  risk: 'Data lies on the disks of the nodes in clear, and goes between them in clear.',
  remedy: 'Set `securityConfiguration` to a `CfnSecurityConfiguration` that encrypts all.',
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security-configurations.html'],
  cdkNag: ['AwsSolutions-EMR4', 'AwsSolutions-EMR5'],
  resources: ['AWS::EMR::Cluster'],
  check: (cluster) => {
    const configuration = cluster.at('SecurityConfiguration');
    // Any will do, whichever it turns out to be: what it says is for the rules about it to judge.
    return configuration.isPresent ? compliant : violation('security configuration is absent', configuration);
  },
});
