import { OrderStack } from '../defaults/policy-defaults.lit';
import type { Subjects } from './subject';

export const defaults: Subjects = {
  // No construct, and it claims no rules: test/constructs/defaults shows what remains of each class.
  PolicyDefaults: { folder: 'defaults', snippet: (stage) => new OrderStack(stage, 'Snippet') },
};
