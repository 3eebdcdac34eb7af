// The code between the marks is in docs/writing-rules.md; a test holds the two equal.
/// !show
import type { IConstruct } from 'constructs';
import { type PackDefinition, PolicyPack, type PolicyPackProps } from '../../lib';
import { house } from '../policies/own-policy.lit';
import { queueEncryptedByCustomerKey } from './own-rule.lit';

const definition: PackDefinition = {
  name: 'HouseChecks',
  policies: [house],
  rules: [queueEncryptedByCustomerKey],
};

/** The rules derived from the house rules. */
export class HouseChecks extends PolicyPack {
  public constructor(scope?: IConstruct, props?: PolicyPackProps) {
    super(scope, definition, props);
  }
}
/// !hide
