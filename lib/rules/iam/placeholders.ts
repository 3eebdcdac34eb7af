import type { Value } from '../../engine';

/** A text with what is not known replaced: by an account id where it is one, else by `x`. */
export function filledIn(text: string): string {
  return text.replaceAll('${AWS::AccountId}', '000000000000').replaceAll(/\$\{[^}]*\}/g, 'x');
}

/** Whether a value may turn out to be anything at all; an attribute of a resource may not. */
export function isAnything(value: Value): boolean {
  return value.isDeployTime && value.target === undefined && filledIn(value.text ?? '${}') === 'x';
}
