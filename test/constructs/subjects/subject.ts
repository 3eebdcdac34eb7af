import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { Duration, type Stack, type Stage } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';

/** What the shared tests have to know of a construct of the library. */
export interface Subject {
  /** Folder that its source, its tests and the code of its page are in. */
  readonly folder: string;

  /**
   * Makes it with its props at their widest, by the id `Subject`. What stands beside it has another id. A construct
   * that claims rules needs one.
   */
  readonly build?: (stack: Stack) => unknown;

  /**
   * Ways to make it, by the id `Subject`, with any combination of its props: those that are refused too. Every
   * construct with a `build` has them, but for one without props.
   */
  readonly combinations?: fc.Arbitrary<(stack: Stack) => unknown>;

  /** Makes the stack of its page in a stage; a page whose code is no stack is tested beside it. */
  readonly snippet?: (stage: Stage, roles: SnippetRoles) => Stack;

  /** The construct whose page it shares. */
  readonly pageOf?: string;
}

/** Roles that the code of pages is handed. */
export interface SnippetRoles {
  readonly role: iam.IRole;
  readonly administrator: iam.IRole;
}

export type Subjects = Readonly<Record<string, Subject>>;

/** A role for a construct to grant things to. */
export function roleIn(stack: Stack, id = 'Administrator'): Role {
  return new Role(stack, id, { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
}

/** Names of data classes, and what none is. */
export const dataClasses: fc.Arbitrary<string> = fc.constantFrom(
  'internal',
  'confidential',
  'restricted',
  'Top Secret',
);

/** Lengths of time in days, from none to ten years. */
export const days: fc.Arbitrary<Duration> = fc
  .constantFrom(0, 1, 7, 29, 30, 90, 365, 3650)
  .map((count) => Duration.days(count));

/** A prop that is there or not; left out, it is not even undefined. */
export function props<Props extends object>(
  required: { readonly [Key in keyof Props]?: fc.Arbitrary<Props[Key]> },
  optional: { readonly [Key in keyof Props]?: fc.Arbitrary<Props[Key]> } = {},
): fc.Arbitrary<Props> {
  const all = { ...required, ...optional };
  return fc.record(all, { requiredKeys: Object.keys(required) as never[] }) as unknown as fc.Arbitrary<Props>;
}
