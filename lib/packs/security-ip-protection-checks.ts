import type { IConstruct } from 'constructs';
import { securityIpProtection } from '../policies';
import { allRules } from '../rules';
import { PolicyPack, rulesOf, type PackDefinition, type PolicyPackProps } from './policy-pack';

const policies = [securityIpProtection];

const definition: PackDefinition = { name: 'SecurityIpProtectionChecks', policies, rules: rulesOf(allRules, policies) };

/** The rules derived from Security & IP Protection. */
export class SecurityIpProtectionChecks extends PolicyPack {
  static readonly DEFINITION = definition;

  constructor(scope?: IConstruct, props?: PolicyPackProps) {
    super(scope, definition, props);
  }
}
