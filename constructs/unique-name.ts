import { Names } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** A name that no other construct of the account has, and that stays: stack, path in the stack, and a hash of both. */
export function uniqueName(construct: IConstruct, maxLength: number): string {
  return Names.uniqueResourceName(construct, { maxLength, separator: '-', allowedSpecialCharacters: '-' });
}

/** The same as RDS and ElastiCache take it: small letters, digits and single hyphens, a letter first. */
export function uniqueIdentifier(construct: IConstruct, maxLength: number): string {
  return uniqueName(construct, maxLength)
    .toLowerCase()
    .replace(/-+/g, '-')
    .replace(/^[^a-z]+|-$/g, '');
}
