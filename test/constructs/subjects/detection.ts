import * as fc from 'fast-check';
import { AlertTopic, ThreatDetection } from '../../../constructs';
import { SecurityStack } from '../detection/threat-detection.lit';
import type { Subjects } from './subject';

export const detection: Subjects = {
  ThreatDetection: {
    folder: 'detection',
    build: (stack) => new ThreatDetection(stack, 'Subject'),
    combinations: fc
      .tuple(
        fc.option(fc.subarray(['guardduty', 'securityhub', 'macie', 'config', 'inspector'] as const)),
        fc.boolean(),
      )
      .map(([managed, alerts]) => (stack) => {
        new ThreatDetection(stack, 'Subject', {
          ...(managed ? { managedByOrganization: managed as never } : {}),
          ...(alerts ? { alerts: new AlertTopic(stack, 'Alerts', { contact: 'onCall' }) } : {}),
        });
      }),
    snippet: (stage) => new SecurityStack(stage, 'Snippet'),
  },
};
