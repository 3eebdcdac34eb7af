import type { EnvironmentProfile } from '../engagement/profile';
import type { Json } from './intrinsics';
import type { TemplateView } from './template';
import { Value } from './value';

/** Where the CDK writes down the path of the construct. */
const PATH = 'aws:cdk:path';

/** A resource as it stands in a template. */
export class ResourceView {
  readonly type: string;
  private lazyProperties: Value | undefined;

  constructor(
    readonly template: TemplateView,
    readonly logicalId: string,
    private readonly body: Json,
  ) {
    this.type = String(body['Type']);
  }

  /** The property at a dotted path, e.g. `BucketEncryption.ServerSideEncryptionConfiguration.0`. */
  at(path: string): Value {
    return this.properties.at(path);
  }

  /** All properties. */
  get properties(): Value {
    return (this.lazyProperties ??= new Value(this.body['Properties'] ?? {}, this.template, 'Properties'));
  }

  /** A value of the resource's `Metadata`. */
  metadata(key: string): unknown {
    if (key === PATH) this.template.app.lookAround();
    return (this.body['Metadata'] as Json | undefined)?.[key];
  }

  /** An attribute beside the properties, e.g. `DeletionPolicy`, `UpdateReplacePolicy`. */
  attribute(name: 'DeletionPolicy' | 'UpdateReplacePolicy' | 'CreationPolicy' | 'UpdatePolicy'): Value {
    return new Value(this.body[name], this.template, name);
  }

  /** Name of the condition under which the resource exists at all. */
  get condition(): string | undefined {
    const condition = this.body['Condition'];
    return typeof condition === 'string' ? condition : undefined;
  }

  /** Whether the resource exists, as the template's conditions turn out. */
  get exists(): boolean {
    return this.condition === undefined || this.template.holds(this.condition);
  }

  /** Path of the construct that rendered it, if the template says so (`aws:cdk:path`). */
  get constructPath(): string | undefined {
    const path = this.metadata(PATH);
    return typeof path === 'string' ? path : undefined;
  }

  /** The environment that its stack belongs to. */
  get environment(): EnvironmentProfile {
    return this.template.stack.profile;
  }

  /** What this resource refers to; with types, only targets of those types. */
  references(...types: readonly string[]): readonly ResourceView[] {
    return selected(this.template.app.graph.from(this), types);
  }

  /** What refers to this resource, in any template of the app; with types, only referrers of those types. */
  referrers(...types: readonly string[]): readonly ResourceView[] {
    return selected(this.template.app.graph.to(this), types);
  }

  /**
   * The value of a tag, in whichever of CloudFormation's forms the resource takes tags: a list of `Key` and `Value`,
   * or a map. Tags of the stack count, since CloudFormation puts them on every resource.
   */
  tag(key: string): Value {
    const own = this.ownTag(key);
    if (own.isPresent) return own;
    return new Value(this.template.stack.tags[key], this.template, `Properties.Tags.${key}`);
  }

  private ownTag(key: string): Value {
    for (const property of [
      'Tags',
      'FileSystemTags',
      'UserPoolTags',
      'HostedZoneTags',
      'BackupPlanTags',
      'BackupVaultTags',
    ]) {
      const tags = this.at(property);
      if (tags.isAbsent) continue;
      // Not `at`: the key of a tag may have dots in it.
      if (tags.isMap) {
        const entry = tags.entries.find(([name]) => name === key);
        if (entry) return entry[1];
        continue;
      }
      for (const tag of tags.items) {
        if (tag.isDeployTime) return tag;
        if (tag.at('Key').is(key)) return tag.at('Value');
      }
    }
    return new Value(undefined, this.template, `Properties.Tags.${key}`);
  }

  /** The body as it stands in the template. */
  get raw(): Json {
    return this.body;
  }
}

function selected(resources: readonly ResourceView[], types: readonly string[]): readonly ResourceView[] {
  return resources.filter((resource) => (types.length === 0 || types.includes(resource.type)) && resource.exists);
}
