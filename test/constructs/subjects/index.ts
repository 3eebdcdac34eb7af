import { audit } from './audit';
import { defaults } from './defaults';
import { environments } from './environments';
import { keys } from './keys';
import { logs } from './logs';
import { privacy } from './privacy';
import { storage } from './storage';
import type { Subjects } from './subject';

export type { Subject } from './subject';

/** Every construct of the library; a test holds it complete. */
export const SUBJECTS: Subjects = {
  ...audit,
  ...defaults,
  ...environments,
  ...keys,
  ...logs,
  ...privacy,
  ...storage,
};
