import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure } from '../../policies';

export const eksNodegroupNoOpenSsh = defineRule({
  id: 'EksNodegroupNoOpenSsh',
  title: 'EKS node group opens SSH to no one, or to named security groups',
  clauses: [cloudInfrastructure.clauses['CIP-6.9'], cloudInfrastructure.clauses['CIP-6.1']],
  severity: 'error',
  severityReason: 'EKS opens port 22 of every node to the internet if no security group is named',
  risk: 'Port 22 of every node is open to the internet, and one key opens them all.',
  remedy: 'Leave `remoteAccess` out and use Session Manager, or name `sourceSecurityGroups`.',
  cannotTell: 'the access is a parameter without a default',
  references: ['https://docs.aws.amazon.com/eks/latest/APIReference/API_RemoteAccessConfig.html'],
  resources: ['AWS::EKS::Nodegroup'],
  check: (nodes) => {
    const access = nodes.at('RemoteAccess');
    if (access.isDeployTime) return undecidable(access);
    const sources = access.at('SourceSecurityGroups');
    if (access.at('Ec2SshKey').isAbsent || sources.items.length > 0) return compliant;
    return violation('SSH to the nodes is open to the internet', sources);
  },
});
