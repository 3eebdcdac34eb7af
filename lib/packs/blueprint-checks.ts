import type { IConstruct } from 'constructs';
import { policies } from '../policies';
import { allRules } from '../rules';
import { PolicyPack, type PackDefinition, type PolicyPackProps } from './policy-pack';

const definition: PackDefinition = { name: 'BlueprintChecks', policies, rules: allRules };

/** All rules of all policies; each finding cites every clause that it breaks. */
export class BlueprintChecks extends PolicyPack {
  static readonly DEFINITION = definition;

  constructor(scope?: IConstruct, props?: PolicyPackProps) {
    super(scope, definition, props);
  }
}
