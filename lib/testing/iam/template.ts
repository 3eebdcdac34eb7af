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
  const boundary = resources.managed(role, 'PermissionsBoundary')[0];
  const identity = [
    ...resources.inline(role),
    ...resources.attachedTo(role),
    ...resources.managed(role, 'ManagedPolicyArns'),
  ];
  return {
    identity: [...new Set(identity)],
    ...(boundary === undefined ? {} : { boundary }),
    trust: resources.document(role, 'AssumeRolePolicyDocument'),
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
  const resource = resources.get(logicalId);
  return resources.document(resource, property ?? (resource.type === 'AWS::KMS::Key' ? 'KeyPolicy' : 'PolicyDocument'));
}

interface Resource {
  readonly logicalId: string;
  readonly type: string;
  readonly properties: Json;
  readonly condition: unknown;
}

/** Stands for a resource of the template where a reference to it says which policy, or which role, is meant. */
const markOf = (logicalId: string): string => `resource ${logicalId}`;

class Resources {
  private readonly resolver: Resolver;
  /** Reads references to the template's own resources as marks. */
  private readonly references: Resolver;
  private readonly all: readonly Resource[];
  /** A policy that is attached twice is one document. */
  private readonly documents = new Map<string, Json>();

  constructor(
    template: Json,
    values: TemplateValues,
    private readonly managedPolicies: Readonly<Record<string, Json>>,
  ) {
    const resources = isObject(template['Resources']) ? template['Resources'] : {};
    this.all = Object.entries(resources).flatMap(([logicalId, body]) => {
      if (!isObject(body)) return [];
      const properties = isObject(body['Properties']) ? body['Properties'] : {};
      return [{ logicalId, type: String(body['Type']), properties, condition: body['Condition'] }];
    });
    const marks = Object.fromEntries(this.all.map(({ logicalId }) => [logicalId, markOf(logicalId)]));
    this.resolver = new Resolver(template, values);
    this.references = new Resolver(template, { ...values, ...marks });
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

  /** The policy document that a property holds. */
  document({ logicalId, properties }: Resource, property: string): Json {
    const where = `${logicalId}.${property}`;
    const known = this.documents.get(where);
    if (known) return known;
    const document = documentOf(this.resolver.resolve(properties[property], where), where);
    this.documents.set(where, document);
    return document;
  }

  inline({ logicalId, properties }: Resource): readonly Json[] {
    const where = `${logicalId}.Policies`;
    return listOf(this.resolver.resolve(properties['Policies'], where)).map((policy, index) =>
      documentOf(isObject(policy) ? policy['PolicyDocument'] : policy, `${where}.${String(index)}`),
    );
  }

  /** Documents of the template's policies that name the role. */
  attachedTo(role: Resource): readonly Json[] {
    return this.all
      .filter((policy) => {
        const property = ATTACHED_BY.get(policy.type);
        if (property === undefined || !this.exists(policy)) return false;
        const roles = this.references.resolve(policy.properties[property], `${policy.logicalId}.${property}`);
        return listOf(roles).some((each) => each === markOf(role.logicalId) || this.isNameOf(role, each));
      })
      .map((policy) => this.document(policy, 'PolicyDocument'));
  }

  /** The documents of the managed policies that a property names, by reference or by ARN. */
  managed({ logicalId, properties }: Resource, property: string): readonly Json[] {
    const where = `${logicalId}.${property}`;
    return listOf(this.references.resolve(properties[property], where)).map((arn) => {
      const own = this.all.find((each) => markOf(each.logicalId) === arn);
      if (own) return this.document(own, 'PolicyDocument');
      const known = this.managedPolicies[String(arn)];
      return known ?? fail(where, `the document of ${String(arn)} is not in the template: give it by its ARN`);
    });
  }

  private isNameOf({ logicalId, properties }: Resource, name: unknown): boolean {
    if (this.all.some((each) => markOf(each.logicalId) === name)) return false;
    return this.resolver.resolve(properties['RoleName'], `${logicalId}.RoleName`) === name;
  }

  private exists({ logicalId, condition }: Resource): boolean {
    return condition === undefined || this.resolver.holds(condition, logicalId);
  }
}

function documentOf(value: unknown, where: string): Json {
  if (isObject(value)) return value;
  return fail(where, `expected a policy document, got ${value === undefined ? 'nothing' : JSON.stringify(value)}`);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** Types of policies, with the property that names roles. */
const ATTACHED_BY: ReadonlyMap<string, string> = new Map([
  ['AWS::IAM::Policy', 'Roles'],
  ['AWS::IAM::ManagedPolicy', 'Roles'],
  ['AWS::IAM::RolePolicy', 'RoleName'],
]);
