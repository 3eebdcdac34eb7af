import { Tags, Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { Environment, type Masking } from '../lib/engagement';
import { securityIpProtection } from '../lib/policies';
import { isPersonalClass, MASKING_TAG } from '../lib/rules/data';
import { invalidProp } from './invalid-prop';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Tags a construct, and everything below it that says nothing else, with the class of the data in it (SIP-DH.1); personal
 * data outside production also with what the engagement file says was done to it (SIP-DH.4).
 *
 * @throws if the class is not in kebab case, the form that the vendor register of the engagement file knows too
 */
export function classify(construct: IConstruct, dataClass: string): void {
  if (!Token.isUnresolved(dataClass) && !KEBAB.test(dataClass)) {
    const allowed = 'a name in kebab case, such as internal, confidential or personal';
    throw invalidProp(construct, 'dataClass', `'${dataClass}'`, allowed, securityIpProtection.clauses['SIP-DH.1']);
  }
  Tags.of(construct).add('DataClassification', dataClass);
  const { personalData } = Environment.of(construct);
  if (personalData && isPersonalClass(dataClass)) Tags.of(construct).add(MASKING_TAG, personalData);
}

/** Says what was done to the data in a construct before they came here, whatever the engagement file says of all. */
export function declareMasking(construct: IConstruct, masking: Masking): void {
  // Classes of what stands in it bring the tag of the engagement file, which would be nearer.
  Tags.of(construct).add(MASKING_TAG, masking, { priority: 300 });
}
