import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Rule } from '../../lib/engine';
import { kmsKeyDeletionWindow, kmsKeyPolicyNotPublic } from '../../lib/rules/kms';
import { dataStoreTagged } from '../../lib/rules/tags';
import { classify } from '../data-class';
import { hmacKey } from './hmac-key';

/** What a `PseudonymKey` has to be told. */
export interface PseudonymKeyProps {
  /** Class of what becomes a pseudonym, in kebab case, e.g. `personal` (SIP-DH.1). Becomes the tag `DataClassification`. */
  readonly dataClass: string;
}

/**
 * What makes pseudonyms: an HMAC key of KMS (SIP-DH.1, SEC-5.1). The same value always becomes the same pseudonym, so
 * that records of a person join, and nobody without the right to the key finds out whose they are.
 *
 * The key cannot leave KMS, so it cannot be copied as a secret could. KMS does not rotate keys of this kind, which would
 * give everybody new pseudonyms. Whoever destroys it has cut all pseudonyms from those whom they stood for.
 */
export class PseudonymKey extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [kmsKeyDeletionWindow, kmsKeyPolicyNotPublic, dataStoreTagged];

  /** The key, for `kms:GenerateMac` with `HMAC_SHA_256`. */
  public readonly key: kms.IKey;

  public constructor(scope: Construct, id: string, { dataClass }: PseudonymKeyProps) {
    super(scope, id);
    classify(this, dataClass);
    this.key = hmacKey(this, 'Key', `What pseudonyms of ${this.node.path} depend on`);
  }

  /** Lets a workload find the pseudonym of a value. It can then try values out, so few should. */
  public grantPseudonymise(grantee: iam.IGrantable): iam.Grant {
    return iam.Grant.addToPrincipal({
      grantee,
      actions: ['kms:GenerateMac'],
      resourceArns: [this.key.keyArn],
      conditions: { StringEquals: { 'kms:MacAlgorithm': 'HMAC_SHA_256' } },
    });
  }
}
