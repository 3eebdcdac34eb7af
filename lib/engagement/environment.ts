import { RemovalPolicy } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { profileOf } from './engagement';
import { type EnvironmentName, type EnvironmentProfile, type LogClass, type Masking, STRICTEST } from './profile';
import type { Engagement } from './schema';

/** What `Environment.attach` takes: which environment of which engagement. */
export interface EnvironmentAttachment {
  readonly engagement: Engagement;
  readonly name: EnvironmentName;
}

// The attachment is plain data under a global symbol: another copy of this library reads it just as well.
const ATTACHMENT = Symbol.for('cdk-policy-blueprints.Environment');

const attachmentAt = (scope: IConstruct): EnvironmentAttachment | undefined =>
  Reflect.get(scope, ATTACHMENT) as EnvironmentAttachment | undefined;

/**
 * What a construct needs to know of the environment that it is part of.
 *
 * Attach one to a Stage or a Stack; everything below finds it with `Environment.of(this)`.
 */
export class Environment {
  /**
   * Makes a construct and everything below it part of an environment (CIP-5).
   *
   * @throws if an environment is attached to the same construct already
   */
  public static attach(scope: IConstruct, attachment: EnvironmentAttachment): Environment {
    const before = attachmentAt(scope);
    if (before) {
      const path = scope.node.path === '' ? 'the root' : scope.node.path;
      throw new Error(
        `cannot attach the environment "${attachment.name}" to ${path}, which has "${before.name}"; ` +
          'allowed: one environment for each construct, attached once',
      );
    }
    const { engagement, name } = attachment;
    const environment = new Environment(profileOf(engagement, name), engagement);
    Object.defineProperty(scope, ATTACHMENT, { value: { engagement, name } });
    return environment;
  }

  /** The environment of the nearest scope that has one attached, the construct itself included. */
  public static tryOf(construct: IConstruct): Environment | undefined {
    const attachment = construct.node.scopes
      .toReversed()
      .map(attachmentAt)
      .find((found) => found !== undefined);
    return attachment && new Environment(profileOf(attachment.engagement, attachment.name), attachment.engagement);
  }

  /** The same, or where nothing is attached the strictest environment there is: production, see `STRICTEST`. */
  public static of(construct: IConstruct): Environment {
    return Environment.tryOf(construct) ?? new Environment(STRICTEST);
  }

  /** The facts that rules judge by, too. */
  public readonly profile: EnvironmentProfile;

  /** The whole engagement; absent where nothing is attached. */
  public readonly engagement: Engagement | undefined;

  private constructor(profile: EnvironmentProfile, engagement?: Engagement) {
    this.profile = profile;
    this.engagement = engagement;
  }

  /** `dev`, `stage` or `prod`. */
  public get name(): EnvironmentName {
    return this.profile.name;
  }

  /** The account that everything of the environment is in; absent where nothing is attached (CIP-5). */
  public get account(): string | undefined {
    return this.profile.account;
  }

  /**
   * The accounts of the other environments, which nothing here may refer to, trust or send to (CIP-5, SIP-AC.3); none
   * where nothing is attached.
   */
  public get foreignAccounts(): readonly string[] {
    return this.profile.foreignAccounts;
  }

  /** Whether data, logs and keys here are the real ones: retained, protected, locked. */
  public get production(): boolean {
    return this.profile.production;
  }

  /** What was done to personal data before it came here (SIP-DH.4); absent where none may be, and in production. */
  public get personalData(): Masking | undefined {
    const own = this.engagement?.environments[this.name];
    return own && 'personalData' in own ? own.personalData : undefined;
  }

  /** How long logs of a class are kept, in days: a value that CloudWatch Logs knows (CIP-8.6, SIP-DH.5). */
  public retentionDays(logClass: LogClass): number {
    return this.profile.retentionDays[logClass];
  }

  /**
   * What becomes of a stateful resource when its stack is deleted: production keeps it, elsewhere it goes. Audit
   * logs, and the keys that make them readable, are kept everywhere (CIP-8.2, SEC-8.2).
   *
   * @param holds - `audit` for audit logs and their keys, `data` for everything else
   */
  public removalPolicy(holds: 'data' | 'audit' = 'data'): RemovalPolicy {
    return this.production || holds === 'audit' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
  }

  /**
   * The tags that are the same for everything in the environment: Owner, Environment and those of the engagement
   * file (SEC-2.4). DataClassification is not among them: only what holds the data can tell.
   *
   * @param owner - who answers for the resources
   * @default - the owner among the engagement's contacts; without an engagement there is no tag Owner
   */
  public tags(owner: string | undefined = this.engagement?.contacts.owner): Readonly<Record<string, string>> {
    return { ...(owner === undefined ? {} : { Owner: owner }), Environment: this.name, ...this.engagement?.tags };
  }
}
