import type { IConstruct } from 'constructs';
import { security } from '../policies';
import { allRules } from '../rules';
import { PolicyPack, rulesOf, type PackDefinition, type PolicyPackProps } from './policy-pack';

const policies = [security];

const definition: PackDefinition = { name: 'SecurityPolicyChecks', policies, rules: rulesOf(allRules, policies) };

/** The rules derived from the Security Policy. */
export class SecurityPolicyChecks extends PolicyPack {
  static readonly DEFINITION = definition;

  constructor(scope?: IConstruct, props?: PolicyPackProps) {
    super(scope, definition, props);
  }
}
