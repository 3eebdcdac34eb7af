import type { Rule } from '../../engine';
import { dataStoreTagged } from './data-store-tagged';
import { environmentTagMatches } from './environment-tag-matches';

export * from './data-store-tagged';
export * from './environment-tag-matches';

/** Every rule about tags. */
export const tagRules: readonly Rule[] = [dataStoreTagged, environmentTagMatches];
