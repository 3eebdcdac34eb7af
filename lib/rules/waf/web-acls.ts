import type { Value } from '../../engine';

export const WEB_ACL = 'AWS::WAFv2::WebACL';
export const RULE_GROUP = 'AWS::WAFv2::RuleGroup';

/** Whether the group that a rule refers to may only count what it would stop. */
export const onlyCountsGroup = (rule: Value): boolean => hasAny(rule.at('OverrideAction'), ['Count']);

/** Whether a rule stops what it matches, rather than count it or let it pass. */
export const stops = (rule: Value): boolean => hasAny(rule.at('Action'), ['Block', 'Captcha', 'Challenge']);

const hasAny = (action: Value, names: readonly string[]): boolean =>
  action.isMap && names.some((name) => action.at(name).isPresent);
