import { audit } from './audit';
import { databases } from './databases';
import { environments } from './environments';
import { keys } from './keys';
import { logs } from './logs';
import { secrets } from './secrets';
import { storage } from './storage';
import type { Subjects } from './subject';

export type { Subject } from './subject';

/** Every construct of the library; a test holds it complete. */
export const SUBJECTS: Subjects = {
  ...audit,
  ...databases,
  ...environments,
  ...keys,
  ...logs,
  ...secrets,
  ...storage,
};
