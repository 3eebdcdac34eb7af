import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';

export const clientVpnLogsConnections = defineRule({
  id: 'ClientVpnLogsConnections',
  title: 'Client VPN endpoint logs its connections',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but nobody can tell who came in',
  risk: 'After an intrusion nobody can tell who was connected, from where and when.',
  remedy: 'Leave `logging` of the `ClientVpnEndpoint` on, its default.',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-logging.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html',
  ],
  resources: ['AWS::EC2::ClientVpnEndpoint'],
  check: (endpoint) => demandOn(endpoint.at('ConnectionLogOptions.Enabled'), 'connection log'),
});
