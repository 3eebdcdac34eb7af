import { isObject, type Json } from '../../engine';
import { fail } from './errors';
import { Resolver, type TemplateValues } from './resolve';

/** What a template says a role may do, and who may become it. */
export interface RolePolicies {
  /** Inline policies, and those of the template that are attached to the role. */
  readonly identity: readonly Json[];
  readonly boundary?: Json;
  /** Trust policy: the resource policy of requests like `sts:AssumeRole`. */
  readonly trust: Json;
}

/**
 * The policies of a role, from a template that the CDK synthesised, e.g. `Template.fromStack(stack).toJSON()`.
 *
 * @param values what is only known at deployment, e.g. `{ 'AWS::Partition': 'aws', 'Bucket.Arn': 'arn:aws:s3:::b' }`
 * @param managedPolicies documents of policies that are not in the template, by ARN, e.g. those that AWS manages
 * @throws IamEvaluationError if there is no such role, a value is missing, or a document is not there
 */
export function policiesOf(
  template: Json,
  logicalId: string,
  values: TemplateValues = {},
  managedPolicies: Readonly<Record<string, Json>> = {},
): RolePolicies {
  const resources = new Resources(template, values, managedPolicies);
  const role = resources.get(logicalId, 'AWS::IAM::Role');
  const inline = resources.list(role, 'Policies').map((policy, index) => {
    const document = isObject(policy) ? policy['PolicyDocument'] : undefined;
    return resources.document(document, `${logicalId}.Policies.${String(index)}`);
  });
  const arns = resources
    .list(role, 'ManagedPolicyArns')
    .map((arn) => resources.managed(arn, `${logicalId}.ManagedPolicyArns`));
  const boundary = role.properties['PermissionsBoundary'];
  return {
    identity: [...inline, ...resources.attachedTo(role), ...arns.map(({ document }) => document)].filter(
      (document, index, all) => all.indexOf(document) === index,
    ),
    ...(boundary === undefined
      ? {}
      : { boundary: resources.managed(boundary, `${logicalId}.PermissionsBoundary`).document }),
    trust: resources.document(role.properties['AssumeRolePolicyDocument'], `${logicalId}.AssumeRolePolicyDocument`),
  };
}

/**
 * The policy document that a resource of a template holds: of a bucket policy, a queue policy, a key.
 *
 * @param property where the document stands
 * @default - `KeyPolicy` of a key, `PolicyDocument` of anything else
 * @throws IamEvaluationError if there is no such document, or a value is missing
 */
export function resourcePolicyOf(
  template: Json,
  logicalId: string,
  values: TemplateValues = {},
  property?: string,
): Json {
  const resources = new Resources(template, values, {});
  const { type, properties } = resources.get(logicalId);
  const name = property ?? (type === 'AWS::KMS::Key' ? 'KeyPolicy' : 'PolicyDocument');
  return resources.document(properties[name], `${logicalId}.${name}`);
}

interface Resource {
  readonly logicalId: string;
  readonly type: string;
  readonly properties: Json;
}

class Resources {
  private readonly resolver: Resolver;
  private readonly all: readonly (Resource & { readonly condition: unknown })[];
  /** A policy that is attached twice is one document. */
  private readonly documents = new Map<string, Json>();

  constructor(
    template: Json,
    values: TemplateValues,
    private readonly managedPolicies: Readonly<Record<string, Json>>,
  ) {
    this.resolver = new Resolver(template, values);
    const resources = isObject(template['Resources']) ? template['Resources'] : {};
    this.all = Object.entries(resources).flatMap(([logicalId, body]) => {
      if (!isObject(body)) return [];
      const properties = isObject(body['Properties']) ? body['Properties'] : {};
      return [{ logicalId, type: String(body['Type']), properties, condition: body['Condition'] }];
    });
  }

  get(logicalId: string, type?: string): Resource {
    const found = this.all.find((each) => each.logicalId === logicalId);
    if (!found) {
      const others = this.all.filter((each) => type === undefined || each.type === type).map((each) => each.logicalId);
      return fail(`resource '${logicalId}'`, `is not in the template; there are ${others.join(', ') || 'none'}`);
    }
    if (type !== undefined && found.type !== type) fail(`resource '${logicalId}'`, `is no ${type}, but ${found.type}`);
    return found;
  }

  list({ logicalId, properties }: Resource, property: string): readonly unknown[] {
    const value = properties[property] ?? [];
    const items = Array.isArray(value) ? (value as unknown[]) : undefined;
    return items ?? fail(`${logicalId}.${property}`, `expected a list, got ${JSON.stringify(value)}`);
  }

  document(raw: unknown, where: string): Json {
    const known = this.documents.get(where);
    if (known) return known;
    const document = this.resolver.resolve(raw, where);
    if (!isObject(document))
      return fail(where, `expected a policy document, got ${JSON.stringify(document) ?? 'nothing'}`);
    this.documents.set(where, document);
    return document;
  }

  /** Documents of the template's policies that name the role. */
  attachedTo(role: Resource): readonly Json[] {
    return this.all
      .filter(({ type }) => ATTACHED_BY.has(type))
      .filter((policy) => {
        const roles = policy.properties[ATTACHED_BY.get(policy.type) ?? ''] ?? [];
        const names = Array.isArray(roles) ? (roles as unknown[]) : [roles];
        return names.some((name) => this.isNameOf(role, name, policy.logicalId)) && this.exists(policy);
      })
      .map(({ logicalId, properties }) => this.document(properties['PolicyDocument'], `${logicalId}.PolicyDocument`));
  }

  /** The document of a managed policy, by reference or by ARN. */
  managed(raw: unknown, where: string): { readonly document: Json } {
    const own = isObject(raw) ? this.all.find(({ logicalId }) => logicalId === raw['Ref']) : undefined;
    if (own) return { document: this.document(own.properties['PolicyDocument'], `${own.logicalId}.PolicyDocument`) };
    const arn = String(this.resolver.resolve(raw, where));
    const document = this.managedPolicies[arn];
    return document ? { document } : fail(where, `the document of ${arn} is not in the template: give it by its ARN`);
  }

  private exists({ logicalId, condition }: { logicalId: string; condition: unknown }): boolean {
    return condition === undefined || this.resolver.holds(condition, logicalId);
  }

  /** Whether an entry of `Roles` is the role: a reference to it, or its name. */
  private isNameOf(role: Resource, entry: unknown, logicalId: string): boolean {
    const referred = isObject(entry) ? entry['Ref'] : undefined;
    if (referred !== undefined && this.all.some((each) => each.logicalId === referred))
      return referred === role.logicalId;
    const name = role.properties['RoleName'];
    if (name === undefined) return false;
    return (
      this.resolver.resolve(entry, `${logicalId}.Roles`) === this.resolver.resolve(name, `${role.logicalId}.RoleName`)
    );
  }
}

/** Types of policies, with the property that names roles. */
const ATTACHED_BY: ReadonlyMap<string, string> = new Map([
  ['AWS::IAM::Policy', 'Roles'],
  ['AWS::IAM::ManagedPolicy', 'Roles'],
  ['AWS::IAM::RolePolicy', 'RoleName'],
]);
