import { defineRule } from '../../engine';
import { security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const rdsEventSubscriptionEnabled = defineRule({
  id: 'RdsEventSubscriptionEnabled',
  title: 'RDS, DocumentDB, Neptune or DMS event subscription is enabled',
  clauses: [securityIpProtection.clauses['SIP-OB.2'], security.clauses['SEC-3.3.4']],
  severity: 'warning',
  severityReason: 'alarms on metrics still tell of an outage, only later and not why',
  risk: 'Nobody hears of failovers, full storage and failed backups, though there is a subscription.',
  remedy: 'Leave `enabled` out, or set it to `true`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.html'],
  resources: [
    'AWS::RDS::EventSubscription',
    'AWS::DocDB::EventSubscription',
    'AWS::Neptune::EventSubscription',
    'AWS::DMS::EventSubscription',
  ],
  check: (subscription) =>
    demand(
      subscription.at('Enabled'),
      (enabled) => enabled.isTrue || enabled.isAbsent,
      () => 'event subscription is off',
    ),
});
