import type { Rule } from '../../engine';
import { alarmHasAction } from './alarm-has-action';
import { alarmLinksRunbook } from './alarm-links-runbook';
import { alarmReachesSomebody } from './alarm-reaches-somebody';
import { serviceHasObjective } from './service-has-objective';

export * from './alarm-has-action';
export * from './alarm-links-runbook';
export * from './alarm-reaches-somebody';
export * from './service-has-objective';

/** Every rule about alarms and objectives. */
export const alarmsRules: readonly Rule[] = [
  alarmHasAction,
  alarmReachesSomebody,
  alarmLinksRunbook,
  serviceHasObjective,
];
