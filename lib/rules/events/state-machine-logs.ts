import { compliant, defineRule, every, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { settingOf } from '../serverless';

/** The log of a state machine, as CloudFormation and as the serverless transform name it. */
const LOGS: Readonly<Record<string, string>> = {
  'AWS::StepFunctions::StateMachine': 'LoggingConfiguration',
  'AWS::Serverless::StateMachine': 'Logging',
};

export const stateMachineLogs = defineRule({
  id: 'StateMachineLogs',
  title: 'Step Functions state machine logs every event',
  clauses: [
    cloudInfrastructure.clauses['CIP-8.1'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'an express workflow leaves no other trace, a standard one a trace of 90 days',
  risk: 'After an incident nobody can tell what was executed, with which input and to what end.',
  remedy: 'Set `logs` to `{ level: LogLevel.ALL, destination }`.',
  cannotTell: 'the level is a parameter without a default',
  references: ['https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html'],
  cdkNag: ['AwsSolutions-SF1'],
  resources: Object.keys(LOGS),
  check: (machine) => {
    const logging = settingOf(machine, LOGS[machine.type] ?? '');
    if (logging.isDeployTime) return undecidable(logging);
    const destinations = logging.at('Destinations');
    return every([
      demand(
        logging.at('Level'),
        (level) => level.is('ALL'),
        (level) => `log level is ${level.orAbsent()}`,
      ),
      // Any log group will do, whichever it turns out to be.
      destinations.items.length > 0 ? compliant : violation('log has no destination', destinations),
    ]);
  },
});
