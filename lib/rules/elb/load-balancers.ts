import { compliant, ignored, undecidable, violation, type Outcome, type ResourceView, type Value } from '../../engine';

export const LOAD_BALANCER = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
export const LISTENER = 'AWS::ElasticLoadBalancingV2::Listener';
export const LISTENER_RULE = 'AWS::ElasticLoadBalancingV2::ListenerRule';
export const TARGET_GROUP = 'AWS::ElasticLoadBalancingV2::TargetGroup';
export const CLASSIC_LOAD_BALANCER = 'AWS::ElasticLoadBalancing::LoadBalancer';

const KINDS = ['application', 'network', 'gateway'] as const;

/** The kinds of load balancers of the second version. */
export type LoadBalancerKind = (typeof KINDS)[number];

/** Which kind a load balancer is; the property itself if that is not known. */
export function kindOf(balancer: ResourceView): LoadBalancerKind | Value {
  const type = balancer.at('Type');
  if (type.isAbsent) return 'application';
  return KINDS.find((kind) => type.is(kind)) ?? type;
}

/** Judges a load balancer of one of these kinds; the others are not concerned. */
export function ofKind(
  balancer: ResourceView,
  kinds: readonly LoadBalancerKind[],
  judge: () => Outcome | readonly Outcome[],
): Outcome | readonly Outcome[] {
  const kind = kindOf(balancer);
  if (typeof kind !== 'string') return undecidable(kind);
  return kinds.includes(kind) ? judge() : ignored;
}

/** What is asked of one of the attributes of a load balancer. */
export interface DemandedAttribute {
  readonly key: string;
  readonly allowed: readonly string[];
  /** What AWS takes if the attribute is left out. */
  readonly byDefault: string;
}

/** Demands a value of an attribute, which stands in a list of keys and values. */
export function demandAttribute(balancer: ResourceView, demanded: DemandedAttribute): Outcome {
  const { key, allowed, byDefault } = demanded;
  const attributes = balancer.at('LoadBalancerAttributes');
  const value = attributeOf(attributes, key);
  if (value?.isDeployTime) return undecidable(value);
  if (allowed.includes(value?.literal?.toLowerCase() ?? byDefault)) return compliant;
  return violation(
    `${key} is ${value?.orAbsent() ?? 'absent'}, allowed is ${allowed.join(' or ')}`,
    value ?? attributes,
  );
}

/** An attribute of a list of them; if it has none of that key, an entry that may turn out to be it. */
export function attributeOf(attributes: Value, key: string): Value | undefined {
  const { items } = attributes;
  return (
    items.find((item) => item.at('Key').is(key))?.at('Value') ??
    items.map((item) => item.at('Key')).find((each) => each.isDeployTime)
  );
}

/** The listeners of the app that belong to a load balancer. */
export function listenersOf(balancer: ResourceView): readonly ResourceView[] {
  return balancer.referrers(LISTENER).filter((listener) => listener.at('LoadBalancerArn').target === balancer);
}

/** The listeners of a Classic Load Balancer; the property itself if it has none. */
export function classicListeners(balancer: ResourceView): readonly Value[] {
  const listeners = balancer.at('Listeners');
  return listeners.items.length > 0 ? listeners.items : [listeners];
}
