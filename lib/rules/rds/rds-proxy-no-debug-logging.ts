import { defineRule } from '../../engine';
import { securityIpProtection } from '../../policies';
import { demandOff } from '../demand';

export const rdsProxyNoDebugLogging = defineRule({
  id: 'RdsProxyNoDebugLogging',
  title: 'RDS proxy writes no statements into its log',
  clauses: [securityIpProtection.clauses['SIP-DH.6']],
  severity: 'warning',
  severityReason: 'some days of it are needed to find a fault, and whoever reads the log may often read the database',
  risk: 'Statements of the application, with the personal data in them, pile up in a log that more people read.',
  remedy: 'Leave `debugLogging` out, or set it to `false` once the fault is found.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html'],
  resources: ['AWS::RDS::DBProxy'],
  check: (proxy) => demandOff(proxy.at('DebugLogging'), 'debug logging', 'off'),
});
