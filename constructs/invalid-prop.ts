import type { IConstruct } from 'constructs';
import { cite, type Clause } from '../lib/policies';

/**
 * The error for a prop with a value that a clause does not allow: which construct, which prop, what it is, what is
 * allowed, and where that is written.
 */
export function invalidProp(
  construct: IConstruct,
  prop: string,
  value: string,
  allowed: string,
  clause: Clause,
): Error {
  return new Error(`${construct.node.path}: ${prop} is ${value}; allowed: ${allowed}, see ${cite(clause)}`);
}
