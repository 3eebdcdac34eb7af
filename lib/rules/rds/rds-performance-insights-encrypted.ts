import { defineRule, ignored, undecidable } from '../../engine';
import { demandCustomerKey } from '../keys';
import { CUSTOMER_KEY } from './metadata';

/** The switch and the key; AWS spells them another way for clusters. */
const PROPERTIES = {
  'AWS::RDS::DBInstance': ['EnablePerformanceInsights', 'PerformanceInsightsKMSKeyId'],
  'AWS::RDS::DBCluster': ['PerformanceInsightsEnabled', 'PerformanceInsightsKmsKeyId'],
} as const;

export const rdsPerformanceInsightsEncrypted = defineRule({
  id: 'RdsPerformanceInsightsEncrypted',
  title: 'RDS Performance Insights are encrypted by a customer-managed key',
  ...CUSTOMER_KEY,
  risk: 'Performance Insights keep statements of the application, and with them its data, outside the key of the data.',
  remedy: 'Set `performanceInsightEncryptionKey` to a key of your own, e.g. a `DataKey`.',
  cannotTell: 'the switch or the key is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_PerfInsights.access-control.cmk-policy.html',
  ],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  check: (database) => {
    const [enabled, key] = PROPERTIES[database.type as keyof typeof PROPERTIES];
    const isEnabled = database.at(enabled);
    if (isEnabled.isFalse || isEnabled.isAbsent) return ignored;
    const outcome = demandCustomerKey(database.at(key), 'Performance Insights');
    return outcome.kind === 'violation' && isEnabled.isDeployTime ? undecidable(isEnabled) : outcome;
  },
});
