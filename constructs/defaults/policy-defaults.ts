import {
  Annotations,
  AspectPriority,
  Aspects,
  type InjectionContext,
  type IPropertyInjector,
  PropertyInjectors,
  Stack,
} from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { type Engagement, Environment, environmentOfAccount } from '../../lib/engagement';
import { classify } from '../data-class';
import { databaseDefaults } from './databases';
import type { ClassDefaults } from './default';
import { networkDefaults } from './network';
import { Place } from './place';
import { serviceDefaults } from './services';
import { storageDefaults } from './storage';

/** What `PolicyDefaults.apply` can be told. */
export interface PolicyDefaultsProps {
  /**
   * The engagement file, for an app without stages of `EngagementApp`: a stack is in the environment that its account
   * is of (CIP-5).
   *
   * @default - the environment that is attached; without one production
   */
  readonly engagement?: Engagement;

  /**
   * Class of the data in whatever says nothing else, in kebab case, e.g. `internal` (SIP-DH.1). Becomes the tag
   * `DataClassification`.
   *
   * @default - no tag; keys are for `internal` data
   */
  readonly dataClass?: string;
}

/** The classes that have defaults, by the id that the CDK injects by. */
const TABLE: ReadonlyMap<string, ClassDefaults> = new Map(
  [...databaseDefaults, ...networkDefaults, ...serviceDefaults, ...storageDefaults].map((each) => [
    each.type.PROPERTY_INJECTION_ID,
    each,
  ]),
);

/** Ids are such as `aws-cdk-lib.aws-s3.Bucket`; the names that classes have at run time are the bundler's. */
const nameOf = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

/**
 * Defaults of the policies for plain constructs of the CDK: what a bucket, a queue or a database is where its props do
 * not say so (CIP-6.4, CIP-7, CIP-8.1, CIP-9.1).
 *
 * They are defaults, not enforcement: a prop that is given stays, and the rules find it if it is too weak. Constructs of
 * this library need none and get none.
 *
 * @example
 * PolicyDefaults.of(app).apply();
 */
export class PolicyDefaults {
  /** The defaults for everything below a scope that is made from now on. */
  public static of(scope: Construct): PolicyDefaults {
    return new PolicyDefaults(scope);
  }

  /** Names of the classes that have defaults. */
  public static get classes(): readonly string[] {
    return [...TABLE.keys()].map(nameOf).sort();
  }

  private constructor(private readonly scope: Construct) {}

  /**
   * Applies them. A property injector of yours for the same class goes first, and what it leaves open is filled in,
   * whether it is registered on this scope, before or after, or further out. One on an inner scope hides these, as the
   * CDK has it: apply them there, too; a warning says where.
   *
   * @throws if the class of the data is not in kebab case
   */
  public apply(props: PolicyDefaultsProps = {}): void {
    const { scope } = this;
    if (props.dataClass !== undefined) classify(scope, props.dataClass);
    const injectors = PropertyInjectors.of(scope);
    const add = injectors.add.bind(injectors);
    const filling = (own: ClassDefaults, user?: IPropertyInjector): IPropertyInjector =>
      user !== undefined && isOurs(user) ? user : new Filling(own, scope, props, user);
    // The CDK keeps one injector for each class and scope, the last: one that comes later must not be the only one.
    injectors.add = (...later) => {
      const composed = later.map((user) => {
        const own = TABLE.get(user.constructUniqueId);
        return own === undefined ? user : filling(own, user);
      });
      add(...composed);
    };
    add(...[...TABLE].map(([id, own]) => filling(own, injectors.for(id))));
    Aspects.of(scope).add({ visit: warnOfHidden }, { priority: AspectPriority.READONLY });
  }
}

// A mark under a global symbol: another copy of this library knows it just as well.
const OURS = Symbol.for('cdk-policy-blueprints.PolicyDefaults');

const isOurs = (injector: IPropertyInjector): boolean => OURS in injector;

/** Has the user's injector go first, then fills in what is still open. */
class Filling implements IPropertyInjector {
  public readonly [OURS] = true;
  public readonly constructUniqueId: string;

  public constructor(
    private readonly own: ClassDefaults,
    private readonly registeredAt: IConstruct,
    private readonly props: PolicyDefaultsProps,
    private readonly user: IPropertyInjector | undefined,
  ) {
    this.constructUniqueId = own.type.PROPERTY_INJECTION_ID;
  }

  public inject(original: unknown, context: InjectionContext): unknown {
    const user = this.user ?? this.furtherOut();
    const given: unknown = user ? user.inject(original, context) : original;
    if (isInsideOurs(context.scope)) return given;
    if (this.props.engagement) attach(context.scope, this.props.engagement);
    return this.own.fill(given ?? {}, new Place(context.scope, context.id));
  }

  /** The CDK stops at the first injector, so this one has to ask on. */
  private furtherOut(): IPropertyInjector | undefined {
    return this.registeredAt.node.scopes
      .slice(0, -1)
      .toReversed()
      .filter((scope) => PropertyInjectors.hasPropertyInjectors(scope))
      .map((scope) => PropertyInjectors.of(scope).for(this.constructUniqueId))
      .find((found) => found !== undefined);
  }
}

/** The environment of the engagement that the account of a stack is of, if none is attached. */
function attach(scope: Construct, engagement: Engagement): void {
  if (Environment.tryOf(scope)) return;
  const stack = Stack.of(scope);
  const name = environmentOfAccount(engagement, stack.account);
  if (name) Environment.attach(stack, { engagement, name });
}

const AT_THE_EDGE = 'aws-cdk-lib.aws-cloudfront.experimental.EdgeFunction';

const idOf = (constructor: object): unknown => Reflect.get(constructor, 'PROPERTY_INJECTION_ID');

/** Constructs of this library say everything themselves, and functions at the edge take none of this. */
function isInsideOurs(scope: IConstruct): boolean {
  const scopes = scope.node.scopes.toReversed();
  const inStack = scopes.slice(
    0,
    scopes.findIndex((each) => Stack.isStack(each)),
  );
  return inStack.some(({ constructor }) => 'SATISFIES' in constructor || idOf(constructor) === AT_THE_EDGE);
}

function warnOfHidden(node: IConstruct): void {
  if (!PropertyInjectors.hasPropertyInjectors(node)) return;
  const injectors = PropertyInjectors.of(node);
  const hidden = [...TABLE.keys()].filter((id) => {
    const found = injectors.for(id);
    return found !== undefined && !isOurs(found);
  });
  if (hidden.length === 0) return;
  const names = hidden.map(nameOf).join(', ');
  Annotations.of(node).addWarningV2(
    'cdk-policy-blueprints:policyDefaultsHidden',
    `a property injector hides the policy defaults of ${names}; call PolicyDefaults.of(scope).apply() on this scope, too`,
  );
}
