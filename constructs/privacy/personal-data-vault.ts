import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as logs from 'aws-cdk-lib/aws-logs';
import * as macie from 'aws-cdk-lib/aws-macie';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { Annotations, type CfnElement, Duration, Stack, TagManager, Tags, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { securityIpProtection } from '../../lib/policies';
import { isPersonalClass } from '../../lib/rules/data';
import { iamHumanAccessBounded, iamHumanRoleRequiresMfa, iamRoleSessionShort } from '../../lib/rules/iam';
import { kmsKeyOneDataClass } from '../../lib/rules/kms';
import { acknowledgeCdkNag, acknowledgeObjects, POLICY_OF_ONE_ROLE } from '../acknowledge-cdk-nag';
import { classify, declareMasking } from '../data-class';
import { ENTRANCE_TAG } from '../entrance-tag';
import { identityPath } from '../identity/identity-path';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';
import { EncryptedLogGroup } from '../logs/encrypted-log-group';
import { EncryptedBucket } from '../storage/encrypted-bucket';
import { uniqueName } from '../unique-name';

/** What a `PersonalDataVault` can be told. */
export interface PersonalDataVaultProps {
  /**
   * What the data are. `real` ones are refused outside production; `masked` or `synthetic` ones become the tag
   * `DataMasking` (SIP-DH.4).
   *
   * @default - real in production, elsewhere what the engagement file says of the environment: `personalData`
   */
  readonly data?: 'real' | 'masked' | 'synthetic';

  /** When a record is erased by itself (SEC-5.1). Overwritten and deleted versions are gone 30 days later. */
  readonly eraseAfter: Duration;

  /**
   * Class of the data, in kebab case, with a word that says that they are about people: `personal`, `pii`, `health`…
   * (SIP-DH.1).
   *
   * @default 'personal'
   */
  readonly dataClass?: string;

  /**
   * Who may take the role for people, with a second factor (CIP-4.7, SEC-7.1).
   *
   * @default - whom IAM policies of the account allow to
   */
  readonly people?: iam.IPrincipal;

  /**
   * Roles that run the key without being able to read the data (SEC-3.2.3).
   *
   * @default - nobody beside what IAM policies of the account allow
   */
  readonly keyAdministrators?: readonly iam.IGrantable[];

  /**
   * What Macie cannot know to be personal, such as numbers of customers. Macie has to be on in the account and region.
   *
   * @default - Macie looks for what it knows by itself
   */
  readonly identifiers?: readonly PersonalDataIdentifier[];
}

/** A form of data that identifies people. */
export interface PersonalDataIdentifier {
  /** Name of the form, unique in the account. */
  readonly name: string;

  /** Regular expression for it, in the syntax of Macie, at most 512 characters. */
  readonly regex: string;
}

/** A value of a tag has room for that many names of vaults. */
const MOST_VAULTS = 5;
const LONGEST_NAME = 48;

/**
 * A store of personal data that nothing else shares: a key, a bucket, a log group and a role for people of its own
 * (SIP-DH.1, SIP-DH.3, SIP-DH.6, SEC-5.1).
 *
 * The policy of the bucket denies everybody to read or write records but the roles that were let in, by a tag, with
 * `grantRead` and the like, and those of AWS Backup; an administrator with rights to all of S3 is not among them. Who
 * may tag roles could let one in: a `PermissionsBoundary` denies that.
 */
export class PersonalDataVault extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    ...new Set([
      ...EncryptedBucket.SATISFIES,
      ...EncryptedLogGroup.SATISFIES,
      ...DataKey.SATISFIES,
      kmsKeyOneDataClass,
      iamHumanAccessBounded,
      iamHumanRoleRequiresMfa,
      iamRoleSessionShort,
    ]),
  ];

  /** Class of the data. */
  public readonly dataClass: string;

  /** The bucket. Let roles in by the methods of the vault: a grant of the bucket alone is denied. */
  public readonly bucket: s3.IBucket;

  /** The key, for another store of the same data, such as a table. */
  public readonly key: kms.IKey;

  /** Where workloads write what they did with the data; personal data in it are masked. */
  public readonly logGroup: logs.ILogGroup;

  /** The role by which people read the data. */
  public readonly peopleRole: iam.IRole;

  public constructor(scope: Construct, id: string, props: PersonalDataVaultProps) {
    super(scope, id);
    const { eraseAfter, dataClass = 'personal', keyAdministrators, identifiers = [] } = props;
    const data = props.data ?? Environment.of(this).personalData ?? 'real';
    this.demandPersonal(dataClass);
    this.demandNoneOutsideProduction(data);
    classify(this, dataClass);
    this.dataClass = dataClass;
    if (data !== 'real') declareMasking(this, data);

    this.key = new DataKey(this, 'Key', {
      dataClass,
      ...(keyAdministrators ? { administrators: keyAdministrators } : {}),
    }).key;
    this.bucket = new EncryptedBucket(this, 'Records', {
      dataClass,
      key: this.key,
      expireAfter: eraseAfter,
      keepVersionsFor: Duration.days(30),
    }).bucket;
    this.logGroup = new EncryptedLogGroup(this, 'Logs', { logClass: 'application', dataClass, key: this.key }).logGroup;
    this.denyOthers();
    this.allowMacie();
    this.peopleRole = this.makePeopleRole(props.people ?? new iam.AccountRootPrincipal());
    for (const { name, regex } of identifiers) {
      const identifier = new macie.CfnCustomDataIdentifier(this, `Identifier${name}`, { name, regex });
      identifier.node.addDependency(this.bucket);
    }
  }

  /** Lets a workload read records: those that a pattern of keys matches, or all. */
  public grantRead(role: iam.IRole, objects = '*'): iam.Grant {
    return this.grant(role, objects, ['s3:GetObject', 's3:GetObjectVersion'], ['s3:ListBucket'], ['kms:Decrypt']);
  }

  /** Lets a workload write records, without reading any. */
  public grantWrite(role: iam.IRole, objects = '*'): iam.Grant {
    // S3 decrypts the parts of a large object to put them together.
    const ofKey = ['kms:Decrypt', 'kms:GenerateDataKey'];
    return this.grant(role, objects, ['s3:AbortMultipartUpload', 's3:PutObject'], [], ofKey);
  }

  /** Lets a workload erase records with all of their versions, when somebody asks for it (SEC-5.1). */
  public grantErase(role: iam.IRole, objects = '*'): iam.Grant {
    return this.grant(role, objects, ['s3:DeleteObject', 's3:DeleteObjectVersion'], ['s3:ListBucketVersions'], []);
  }

  private grant(
    grantee: iam.IRole,
    objects: string,
    ofObjects: string[],
    ofBucket: string[],
    ofKey: string[],
  ): iam.Grant {
    this.letIn(grantee);
    acknowledgeObjects(grantee, this.bucket, [objects], 'the vault lets the role in to these records by name');
    const grants: readonly (readonly [string[], string])[] = [
      [ofObjects, this.bucket.arnForObjects(objects)],
      [ofBucket, this.bucket.bucketArn],
      [ofKey, this.key.keyArn],
    ];
    return grants
      .filter(([actions]) => actions.length > 0)
      .map(([actions, arn]) => iam.Grant.addToPrincipal({ grantee, actions, resourceArns: [arn] }))
      .reduce((all, each) => all.combine(each));
  }

  /** A tag, since the policy of the bucket cannot name roles of stacks that in their turn name the bucket. */
  private letIn(role: iam.IRole): void {
    const entrance = uniqueName(this, LONGEST_NAME);
    if (role.node.defaultChild && TagManager.isTaggable(role.node.defaultChild)) {
      const entrances = entrancesOf(role).add(entrance);
      if (entrances.size > MOST_VAULTS) {
        const allowed = `roles that at most ${String(MOST_VAULTS)} vaults let in`;
        throw invalidProp(this, 'role', role.node.path, allowed, securityIpProtection.clauses['SIP-DH.6']);
      }
      Tags.of(role).add(ENTRANCE_TAG, `:${[...entrances].join(':')}:`);
      return;
    }
    Annotations.of(this).addWarningV2(
      `cdk-policy-blueprints:roleNotTagged:${role.node.path}`,
      `the role ${role.node.path} is imported, so whoever owns it has to give it the tag ${ENTRANCE_TAG} with the value :${entrance}:, or :${entrance}:other: where another vault lets it in, too`,
    );
  }

  private denyOthers(): void {
    const backups = identityPath(Environment.of(this), 'backup').slice(1);
    this.bucket.addToResourcePolicy(
      new iam.PolicyStatement({
        sid: 'RolesByNameAlone',
        effect: iam.Effect.DENY,
        principals: [new iam.AnyPrincipal()],
        actions: ['s3:DeleteObject', 's3:DeleteObjectVersion', 's3:GetObject*', 's3:PutObject'],
        resources: [this.bucket.arnForObjects('*')],
        conditions: {
          StringNotLike: { [`aws:PrincipalTag/${ENTRANCE_TAG}`]: `*:${uniqueName(this, LONGEST_NAME)}:*` },
          // Macie and the like, which AWS alone can act as; and AWS Backup, without which nothing could be recovered.
          ArnNotLike: { 'aws:PrincipalArn': [this.roleArn('aws-service-role/*'), this.roleArn(`${backups}*`)] },
          Bool: { 'aws:PrincipalIsAWSService': 'false' },
        },
      }),
    );
  }

  /** Macie reads what a customer key encrypts only if the policy of the key says so. Its role need not be there yet. */
  private allowMacie(): void {
    this.key.addToResourcePolicy(
      new iam.PolicyStatement({
        sid: 'MacieReads',
        principals: [new iam.AnyPrincipal()],
        actions: ['kms:Decrypt'],
        resources: ['*'],
        conditions: {
          StringEquals: { 'kms:CallerAccount': Stack.of(this).account },
          ArnEquals: {
            'aws:PrincipalArn': this.roleArn('aws-service-role/macie.amazonaws.com/AWSServiceRoleForAmazonMacie'),
          },
        },
      }),
    );
  }

  private roleArn(resourceName: string): string {
    return Stack.of(this).formatArn({ service: 'iam', region: '', resource: 'role', resourceName });
  }

  private makePeopleRole(people: iam.IPrincipal): iam.IRole {
    const boundary = new iam.ManagedPolicy(this, 'Boundary', {
      description: `The most that people may do by the role of ${this.node.path}`,
      statements: [
        new iam.PolicyStatement({
          actions: ['s3:GetObject', 's3:GetObjectVersion'],
          resources: [this.bucket.arnForObjects('*')],
        }),
        new iam.PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] }),
        new iam.PolicyStatement({ actions: ['kms:Decrypt'], resources: [this.key.keyArn] }),
      ],
    });
    const records = Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnElement);
    acknowledgeCdkNag(boundary, {
      [`AwsSolutions-IAM5[Resource::<${records}.Arn>/*]`]:
        'people may read every record of the vault, and nothing else',
    });
    const role = new iam.Role(this, 'People', {
      description: `Lets people read the personal data of ${this.node.path}`,
      assumedBy: new iam.PrincipalWithConditions(people, {
        Bool: { 'aws:MultiFactorAuthPresent': 'true' },
        NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' },
      }),
      maxSessionDuration: Duration.hours(1),
      permissionsBoundary: boundary,
      managedPolicies: [boundary],
    });
    acknowledgeCdkNag(role, POLICY_OF_ONE_ROLE);
    this.letIn(role);
    return role;
  }

  private demandPersonal(dataClass: string): void {
    if (Token.isUnresolved(dataClass) || isPersonalClass(dataClass)) return;
    const allowed = 'a name with a word that says that the data are about people, such as personal, pii or health';
    throw invalidProp(this, 'dataClass', `'${dataClass}'`, allowed, securityIpProtection.clauses['SIP-DH.1']);
  }

  private demandNoneOutsideProduction(data: string): void {
    const { production, name } = Environment.of(this);
    if (production || data !== 'real') return;
    const allowed = `masked or synthetic in ${name}, here or as personalData of the engagement file`;
    throw invalidProp(this, 'data', 'real', allowed, securityIpProtection.clauses['SIP-DH.4']);
  }
}

// Plain data under a global symbol: every copy of this library sees the same.
const ENTRANCES = Symbol.for('cdk-policy-blueprints.Entrances');

/** The vaults that let a role in. */
function entrancesOf(role: iam.IRole): Set<string> {
  const known = Reflect.get(role, ENTRANCES) as Set<string> | undefined;
  const entrances = known ?? new Set<string>();
  if (!known) Object.defineProperty(role, ENTRANCES, { value: entrances });
  return entrances;
}
