import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { attached, mayBeAttached } from './attached';

const LOGGING = 'AWS::NetworkFirewall::LoggingConfiguration';

export const networkFirewallLogs = defineRule({
  id: 'NetworkFirewallLogs',
  title: 'Network firewall logs alerts and flows',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but attacks go unseen',
  risk: 'Nobody sees what the firewall stopped, or what passed it.',
  remedy: 'Add a `networkfirewall.CfnLoggingConfiguration` for the firewall with the log types ALERT and FLOW.',
  cannotTell: 'which firewall a log belongs to, or its type, is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html',
  ],
  resources: ['AWS::NetworkFirewall::Firewall'],
  check: (firewall) => {
    const types = attached(firewall, LOGGING, 'FirewallArn').flatMap((each) =>
      each.at('LoggingConfiguration.LogDestinationConfigs').items.map((log) => log.at('LogType')),
    );
    const missing = ['ALERT', 'FLOW'].filter((type) => !types.some((each) => each.is(type)));
    if (missing.length === 0) return compliant;
    const unknown = types.find((type) => type.isDeployTime) ?? mayBeAttached(firewall, LOGGING, 'FirewallArn');
    return unknown ? undecidable(unknown) : violation(`no log of type ${missing.join(' and ')}`, 'Properties');
  },
});
