import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';

/** What stands at the edge, and the switch of its log. */
const SWITCHES: Readonly<Record<string, string>> = {
  'AWS::GlobalAccelerator::Accelerator': 'FlowLogsEnabled',
  'AWS::MediaStore::Container': 'AccessLoggingEnabled',
};

export const edgeLogsAccess = defineRule({
  id: 'EdgeLogsAccess',
  title: 'Global Accelerator and MediaStore log who reaches them',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but no attack can be traced',
  risk: 'After an attack nobody can tell which requests came, and from where.',
  remedy:
    'Set `flowLogsEnabled: true` and a bucket on `CfnAccelerator`, `accessLoggingEnabled: true` on `CfnContainer`.',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/global-accelerator/latest/dg/monitoring-global-accelerator.flow-logs.html',
    'https://docs.aws.amazon.com/mediastore/latest/apireference/API_Container.html',
  ],
  cdkNag: ['AwsSolutions-MS1'],
  resources: Object.keys(SWITCHES),
  check: (resource) => demandOn(resource.at(SWITCHES[resource.type] ?? ''), 'access log'),
});
