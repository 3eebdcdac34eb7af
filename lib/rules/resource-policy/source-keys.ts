import type { Condition } from '../../engine';
import { CALLER_KEYS, isFixed, mayBeAnything, narrows, type NarrowingKeys } from '../public-statement';

/** Keys that say on whose behalf a service asks. */
const SOURCE_KEYS: NarrowingKeys = {
  ...Object.fromEntries(Object.entries(CALLER_KEYS).filter(([key]) => /^aws:source(account|arn|org|owner)/.test(key))),
  'kms:calleraccount': isFixed,
  'kms:encryptioncontext:aws:cloudtrail:arn': (value) => /:\d{12}:/.test(value),
  'kms:encryptioncontext:aws:ecs:clusteraccount': isFixed,
  'kms:encryptioncontext:aws:logs:arn': (value) => /:\d{12}:/.test(value),
  'kms:encryptioncontext:aws:sns:topicarn': (value) => /:\d{12}:/.test(value),
  'kms:encryptioncontext:aws:sqs:arn': (value) => /:\d{12}:/.test(value),
  'lambda:eventsourcetoken': isFixed,
};

/** Whether a condition leaves only what a service does for one account, organisation or resource. */
export const namesSource = (condition: Condition): boolean => narrows(condition, SOURCE_KEYS);

/** Whether a condition may turn out to do so. */
export const mayNameSource = (condition: Condition): boolean =>
  Object.hasOwn(SOURCE_KEYS, condition.key) && mayBeAnything(condition);
