import type { Rule } from '../../engine';
import { beanstalkEnhancedHealth } from './beanstalk-enhanced-health';
import { beanstalkInVpc } from './beanstalk-in-vpc';
import { beanstalkManagedUpdates } from './beanstalk-managed-updates';
import { beanstalkRequiresImdsV2 } from './beanstalk-requires-imds-v2';
import { beanstalkStreamsLogs } from './beanstalk-streams-logs';

export * from './beanstalk-enhanced-health';
export * from './beanstalk-in-vpc';
export * from './beanstalk-managed-updates';
export * from './beanstalk-requires-imds-v2';
export * from './beanstalk-streams-logs';

/** Every rule about Elastic Beanstalk. */
export const beanstalkRules: readonly Rule[] = [
  beanstalkEnhancedHealth,
  beanstalkInVpc,
  beanstalkManagedUpdates,
  beanstalkRequiresImdsV2,
  beanstalkStreamsLogs,
];
