import type { IConstruct } from 'constructs';
import { cloudInfrastructure } from '../policies';
import { allRules } from '../rules';
import { PolicyPack, rulesOf, type PackDefinition, type PolicyPackProps } from './policy-pack';

const policies = [cloudInfrastructure];

const definition: PackDefinition = { name: 'CloudInfrastructureChecks', policies, rules: rulesOf(allRules, policies) };

/** The rules derived from the Cloud Infrastructure Policy. */
export class CloudInfrastructureChecks extends PolicyPack {
  static readonly DEFINITION = definition;

  constructor(scope?: IConstruct, props?: PolicyPackProps) {
    super(scope, definition, props);
  }
}
