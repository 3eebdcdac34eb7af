import { Aspects, type IAspect, Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * The value of the tag that the nearest scope gives to everything below it. Tags are aspects, which come late: what is
 * tagged after the construct is made is not seen.
 */
export function tagAbove(scope: IConstruct, key: string): string | undefined {
  return scope.node.scopes
    .toReversed()
    .flatMap((each) => Aspects.of(each).all.toReversed())
    .map((aspect) => valueOf(aspect, key))
    .find((value) => value !== undefined);
}

function valueOf(aspect: IAspect, key: string): string | undefined {
  if (!('key' in aspect) || aspect.key !== key || !('value' in aspect)) return undefined;
  return typeof aspect.value === 'string' && !Token.isUnresolved(aspect.value) ? aspect.value : undefined;
}
