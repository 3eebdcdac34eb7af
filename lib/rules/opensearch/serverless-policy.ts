import { isObject, undecidable, violation, Value, type Json, type Outcome, type ResourceView } from '../../engine';

/**
 * Judges the JSON of a policy of OpenSearch Serverless, which is a text, and may have `${…}` in it for what is only
 * known at deployment.
 */
export function judgePolicy(
  policy: ResourceView,
  judge: (entries: readonly Json[]) => readonly Outcome[],
): readonly Outcome[] {
  const value = policy.at('Policy');
  const parsed = parse(value.text ?? '');
  if (parsed !== undefined) return judge([parsed].flat().filter(isObject));
  return [value.isDeployTime ? undecidable(value) : violation('policy is no JSON', value)];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A text of such a policy, with its references followed again. */
export function textIn(policy: ResourceView, text: unknown): Value {
  const raw = typeof text === 'string' ? { 'Fn::Sub': text } : undefined;
  return new Value(raw, policy.template, 'Properties.Policy');
}
