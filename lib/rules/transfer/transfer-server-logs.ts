import { compliant, defineRule, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

export const transferServerLogs = defineRule({
  id: 'TransferServerLogs',
  title: 'Transfer server logs who reaches it',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'after a leak nobody can tell which files were read',
  risk: 'After a leak nobody can tell which files were read, from where and by whom.',
  remedy: 'Set `structuredLogDestinations` to a log group; `loggingRole` is the older way.',
  references: ['https://docs.aws.amazon.com/transfer/latest/userguide/structured-logging.html'],
  resources: ['AWS::Transfer::Server'],
  check: (server) => {
    const destinations = server.at('StructuredLogDestinations');
    // Any log group, and any role, will do, whichever it turns out to be.
    const isLogged = destinations.items.length > 0 || server.at('LoggingRole').isPresent;
    return isLogged ? compliant : violation('access logs are off', destinations);
  },
});
