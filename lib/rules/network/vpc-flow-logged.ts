import { compliant, defineRule, undecidable, violation, type ResourceView } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { attached, mayBeAttached } from './attached';
import { subnetsOf } from './subnets';

export const vpcFlowLogged = defineRule({
  id: 'VpcFlowLogged',
  title: 'VPC records the traffic in it',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but what leaked cannot be found out afterwards',
  risk: 'After an intrusion nobody can tell where it came from, what it reached and how much it carried off.',
  remedy: 'Call `vpc.addFlowLog(id, { trafficType: FlowLogTrafficType.ALL })`, or set `flowLogs` on the `Vpc`.',
  cannotTell: 'what a flow log is about, or which traffic it records, is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html',
  ],
  cdkNag: [
    'AwsSolutions-VPC7',
    'HIPAA.Security-VPCFlowLogsEnabled',
    'NIST.800.53.R4-VPCFlowLogsEnabled',
    'NIST.800.53.R5-VPCFlowLogsEnabled',
    'PCI.DSS.321-VPCFlowLogsEnabled',
  ],
  resources: ['AWS::EC2::VPC'],
  check: (vpc) => {
    if (isLogged(vpc)) return compliant;
    const subnets = subnetsOf(vpc);
    if (subnets.length > 0 && subnets.every(isLogged)) return compliant;
    const unknown =
      mayBeAttached(vpc, 'AWS::EC2::FlowLog', 'ResourceId') ??
      logsOf(vpc)
        .map((log) => log.at('TrafficType'))
        .find((type) => type.isDeployTime);
    if (unknown) return undecidable(unknown);
    const [partial] = logsOf(vpc);
    return partial
      ? violation(`flow log records ${partial.at('TrafficType').orAbsent()}, not ALL`, 'Properties')
      : violation('no flow log records the traffic', 'Properties');
  },
});

/** The flow logs of a VPC or a subnet that go somewhere. */
const logsOf = (network: ResourceView): readonly ResourceView[] =>
  attached(network, 'AWS::EC2::FlowLog', 'ResourceId').filter(
    (log) => log.at('LogDestination').isPresent || log.at('LogGroupName').isPresent,
  );

function isLogged(network: ResourceView): boolean {
  const types = logsOf(network).map((log) => log.at('TrafficType'));
  const records = (wanted: string): boolean => types.some((type) => type.is(wanted));
  return records('ALL') || (records('ACCEPT') && records('REJECT'));
}
