import { alarms } from './alarms';
import { analytics } from './analytics';
import { audit } from './audit';
import { backup } from './backup';
import { compute } from './compute';
import { databases } from './databases';
import { defaults } from './defaults';
import { delivery } from './delivery';
import { detection } from './detection';
import { entry } from './entry';
import { environments } from './environments';
import { identity } from './identity';
import { keys } from './keys';
import { logs } from './logs';
import { network } from './network';
import { privacy } from './privacy';
import { secrets } from './secrets';
import { storage } from './storage';
import type { Subjects } from './subject';
import { users } from './users';

export type { Subject } from './subject';

/** Every construct of the library; a test holds it complete. */
export const SUBJECTS: Subjects = {
  ...alarms,
  ...analytics,
  ...audit,
  ...backup,
  ...compute,
  ...databases,
  ...defaults,
  ...delivery,
  ...detection,
  ...entry,
  ...environments,
  ...identity,
  ...keys,
  ...logs,
  ...network,
  ...privacy,
  ...secrets,
  ...storage,
  ...users,
};
