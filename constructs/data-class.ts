import { Tags, Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { Environment } from '../lib/engagement';
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
