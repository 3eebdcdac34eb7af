import { CfnResource, Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { acknowledgedOn, type Acknowledged } from '../exceptions';
import { overrideKey, rawOverridesOf, type Overridden, type RawOverrides } from './raw-overrides';

/** What only the construct tree tells, not the templates. */
export interface Survey {
  readonly acknowledged: readonly Acknowledged[];
  readonly overridden: Overridden;
}

/** Looks at every construct below a root, once. */
export function survey(root: IConstruct): Survey {
  const acknowledged: Acknowledged[] = [];
  const overridden = new Map<string, RawOverrides>();
  visit(root);
  return { acknowledged, overridden };

  function visit(construct: IConstruct): void {
    acknowledged.push(...acknowledgedOn(construct));
    const overrides = rawOverridesOf(construct);
    if (overrides && CfnResource.isCfnResource(construct)) {
      const stack = Stack.of(construct);
      overridden.set(overrideKey(stack.node.path, String(stack.resolve(construct.logicalId))), overrides);
    }
    for (const child of construct.node.children) visit(child);
  }
}
