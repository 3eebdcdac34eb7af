import * as fc from 'fast-check';
import { AlertTopic, DriftDetection, ThreatDetection } from '../../../constructs';
import { WatchStack } from '../detection/drift-detection.lit';
import { SecurityStack } from '../detection/threat-detection.lit';
import type { Subjects } from './subject';

export const detection: Subjects = {
  DriftDetection: {
    folder: 'detection',
    build: (stack) => new DriftDetection(stack, 'Subject'),
    combinations: fc.boolean().map((alerts) => (stack) => {
      new DriftDetection(
        stack,
        'Subject',
        alerts ? { alerts: new AlertTopic(stack, 'Alerts', { contact: 'onCall' }) } : {},
      );
    }),
    snippet: (stage) => new WatchStack(stage, 'Snippet'),
  },
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
