import { CfnDataCatalogEncryptionSettings } from 'aws-cdk-lib/aws-glue';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Rule } from '../../lib/engine';
import { glueCatalogEncryptedByCustomerKey } from '../../lib/rules/analytics';
import { DataKey } from '../keys/data-key';

/** What a `CatalogEncryption` can be told. */
export interface CatalogEncryptionProps {
  /**
   * Class of what stands in the catalog, which is names and forms of data, and passwords of connections (SIP-DH.1).
   *
   * @default 'internal'
   */
  readonly dataClass?: string;

  /**
   * The key that encrypts the catalog, of the same class (CIP-6.4, SIP-DH.3).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;
}

/**
 * Encryption of the Glue Data Catalog, and of the passwords of connections in it, by a customer key (CIP-6.4, CIP-4.5,
 * SIP-DH.3). One for each account and region: it holds for databases and tables of all stacks.
 *
 * What stood in the catalog before stays as it was until it is written again.
 *
 * @see https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html
 */
export class CatalogEncryption extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [...DataKey.SATISFIES, glueCatalogEncryptedByCustomerKey];

  /** The key that encrypts the catalog. */
  public readonly key: kms.IKey;

  public constructor(scope: Construct, id: string, props: CatalogEncryptionProps = {}) {
    super(scope, id);
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass: props.dataClass ?? 'internal' }).key;
    new CfnDataCatalogEncryptionSettings(this, 'Settings', {
      catalogId: Stack.of(this).account,
      dataCatalogEncryptionSettings: {
        encryptionAtRest: { catalogEncryptionMode: 'SSE-KMS', sseAwsKmsKeyId: this.key.keyArn },
        connectionPasswordEncryption: { returnConnectionPasswordEncrypted: true, kmsKeyId: this.key.keyArn },
      },
    });
  }

  /**
   * Lets somebody use what stands in the catalog: Glue encrypts and decrypts in the name of its caller. To which
   * databases and tables that is, says a grant of its own.
   *
   * @see https://docs.aws.amazon.com/athena/latest/ug/access-encrypted-data-glue-data-catalog.html
   */
  public grantUse(grantee: iam.IGrantable): iam.Grant {
    const actions = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'];
    return iam.Grant.addToPrincipal({ grantee, actions, resourceArns: [this.key.keyArn] });
  }
}
