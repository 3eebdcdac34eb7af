import type { Value } from '../../engine';

/** Tag by which a store says what class of data it holds (SIP-DH.1). */
export const CLASSIFICATION_TAG = 'DataClassification';

/** Tag by which a store outside production says what was done to personal data before it came there (SIP-DH.4). */
export const MASKING_TAG = 'DataMasking';

/** What may have been done to it: fields were made unreadable, or the data was made up. */
export const MASKINGS = ['masked', 'synthetic'] as const;

/** Words in the name of a class which say that the data is about people. */
const PERSONAL = ['gdpr', 'health', 'pci', 'personal', 'personally', 'phi', 'pii', 'spi'];

/** Whether a class of data is about people, e.g. `pii`, `personal`, `customer-pii`, `Special-Personal-Data`. */
export function isPersonalClass(name: string): boolean {
  const words = name.toLowerCase().split(/[^a-z]+/);
  return !words.includes('non') && words.some((word) => PERSONAL.includes(word));
}

/** The same of the value of a tag. */
export const isPersonal = (dataClass: Value): boolean => isPersonalClass(dataClass.literal ?? '');
