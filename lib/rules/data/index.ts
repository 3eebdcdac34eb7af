import type { Rule } from '../../engine';
import { dataClassificationWellFormed } from './data-classification-well-formed';
import { logGroupRedactsSensitiveData } from './log-group-redacts-sensitive-data';
import { personalDataMaskedOutsideProduction } from './personal-data-masked-outside-production';

export { isPersonalClass, MASKING_TAG } from './classification';
export * from './data-classification-well-formed';
export * from './log-group-redacts-sensitive-data';
export * from './personal-data-masked-outside-production';

/** Every rule about classes of data, and what is done to personal data. */
export const dataRules: readonly Rule[] = [
  dataClassificationWellFormed,
  logGroupRedactsSensitiveData,
  personalDataMaskedOutsideProduction,
];
