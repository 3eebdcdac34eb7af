import type * as iam from 'aws-cdk-lib/aws-iam';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { security } from '../../lib/policies';
import {
  kmsKeyAdministratorsSeparated,
  kmsKeyDeletionWindow,
  kmsKeyPolicyNotPublic,
  kmsKeyRotates,
} from '../../lib/rules/kms';
import { dataStoreTagged } from '../../lib/rules/tags';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { uniqueName } from '../unique-name';
import { reserveGrantsForServices } from './grants-for-services';

/** What a `DataKey` can be told. */
export interface DataKeyProps {
  /**
   * Class of the data that the key protects, in kebab case, e.g. `confidential`: one key for each class and
   * environment, never shared (SEC-3.2.3, SIP-DH.1). Becomes the tag `DataClassification`.
   */
  readonly dataClass: string;

  /**
   * Roles that run the key without being able to use it: they may change its policy, rotate, disable and delete it,
   * and are denied everything that reads or writes data with it (SEC-3.2.3).
   *
   * @default - nobody beside what IAM policies of the account allow
   */
  readonly administrators?: readonly iam.IGrantable[];

  /**
   * Whether the key makes audit logs readable. Such a key is kept in every environment when its stack is deleted;
   * one for `data` in production only (CIP-8.2, SEC-8.2).
   *
   * @default 'data'
   */
  readonly holds?: 'data' | 'audit';
}

/**
 * A customer-managed KMS key for one class of data in one environment (CIP-6.4, SEC-3.2.3, SIP-DH.3).
 *
 * It rotates every year and waits 30 days before a deletion. Its policy trusts the account alone, so that grants
 * such as `dataKey.key.grantDecrypt(role)` land in the policy of the role. Grants of KMS itself (`kms:CreateGrant`) it
 * leaves to AWS services alone.
 */
export class DataKey extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    kmsKeyRotates,
    kmsKeyPolicyNotPublic,
    kmsKeyAdministratorsSeparated,
    kmsKeyDeletionWindow,
    dataStoreTagged,
  ];

  /** The key, to encrypt with and to grant the use of. */
  public readonly key: kms.IKey;

  public constructor(scope: Construct, id: string, props: DataKeyProps) {
    super(scope, id);
    const { dataClass, administrators = [], holds = 'data' } = props;
    const environment = Environment.of(this);
    classify(this, dataClass);
    // The path of the construct makes the alias unique: an account may have several keys of a class.
    this.key = new kms.Key(this, 'Key', {
      description: `${dataClass} data of ${environment.name}: ${this.node.path}`,
      alias: `alias/${environment.name}/${dataClass}/${uniqueName(this, 128)}`,
      enableKeyRotation: true,
      rotationPeriod: Duration.days(365),
      pendingWindow: Duration.days(30),
      removalPolicy: environment.removalPolicy(holds),
    });
    reserveGrantsForServices(this.key);
    if (administrators.length > 0) this.separateDuties(administrators.map(({ grantPrincipal }) => grantPrincipal));
  }

  /** Administrators cannot use the key, not even where a policy of their own says so (SEC-3.2.3). */
  private separateDuties(administrators: readonly iam.IPrincipal[]): void {
    for (const administrator of administrators) this.demandRole(administrator);
    this.key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'Administer',
        principals: [...administrators],
        actions: [...ADMINISTRATION],
        resources: ['*'],
      }),
    );
    this.key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AdministratorsDoNotUse',
        effect: Effect.DENY,
        principals: [...administrators],
        actions: [...USE],
        resources: ['*'],
      }),
    );
  }

  /** A whole account as administrator would have everyone in it denied the use of the key. */
  private demandRole(administrator: iam.IPrincipal): void {
    const json = JSON.stringify(Stack.of(this).resolve(administrator.policyFragment.principalJson));
    if (!json.startsWith('{"AWS":') || /:root"|"\*"|"\d{12}"/.test(json)) {
      const allowed = 'roles, such as that of a permission set';
      throw invalidProp(this, 'administrators', json, allowed, security.clauses['SEC-3.2.3']);
    }
  }
}

const ADMINISTRATION = [
  'kms:CancelKeyDeletion',
  'kms:DescribeKey',
  'kms:DisableKey',
  'kms:EnableKey',
  'kms:EnableKeyRotation',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  'kms:ListGrants',
  'kms:ListKeyPolicies',
  'kms:ListKeyRotations',
  'kms:ListResourceTags',
  'kms:PutKeyPolicy',
  'kms:RevokeGrant',
  'kms:RotateKeyOnDemand',
  'kms:ScheduleKeyDeletion',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:UpdateAlias',
  'kms:UpdateKeyDescription',
] as const;

// A grant gives the use of a key away, to its creator too.
const USE = [
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyPair',
  'kms:GenerateDataKeyPairWithoutPlaintext',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
] as const;
