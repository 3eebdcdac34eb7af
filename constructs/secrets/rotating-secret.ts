import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { security } from '../../lib/policies';
import {
  secretsManagerSecretEncryptedByCustomerKey,
  secretsManagerSecretGeneratedStrong,
  secretsManagerSecretRotates,
} from '../../lib/rules/secrets';
import { dataStoreTagged } from '../../lib/rules/tags';
import { classify } from '../data-class';
import type { RotatableDatabase } from '../databases/relational-parts';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';

/** What a `RotatingSecret` can be told. */
export interface RotatingSecretProps {
  /**
   * Class of what the secret opens, in kebab case, e.g. `confidential` (SIP-DH.1). Becomes the tag
   * `DataClassification`.
   */
  readonly dataClass: string;

  /** Name of the user that the password is of, kept beside it as `username`. */
  readonly username: string;

  /**
   * An `AuroraDatabase` or `RdsDatabase` that has such a user: Secrets Manager then rotates the password by a function
   * of its own, in the subnets of the database. Better for people and for tools that cannot sign in by IAM.
   *
   * @default - none: `rotation` rotates
   */
  readonly database?: RotatableDatabase;

  /**
   * The function that rotates the secret, for whatever is no database.
   *
   * @default - none: `database` says how
   * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html
   */
  readonly rotation?: lambda.IFunction;

  /**
   * How long a password is good for: 90 days at most (SEC-7.4, SIP-AC.5).
   *
   * @default Duration.days(30)
   */
  readonly rotateEvery?: Duration;

  /**
   * The key that encrypts the secret, of the same class (CIP-6.4, SIP-DH.3).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;
}

const LONGEST = Duration.days(90);

/** Characters that end a text or a part of an address in connection strings and shells. */
const EXCLUDED = ' %+~`#$&*()|[]{}:;<>?!\'/@"\\';

/**
 * A password that nobody chose and that is replaced by itself, encrypted by a customer key (CIP-4.6, SEC-7.4, SIP-AC.5,
 * SIP-AC.7). In production it is kept when its stack is deleted.
 */
export class RotatingSecret extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    secretsManagerSecretEncryptedByCustomerKey,
    secretsManagerSecretGeneratedStrong,
    secretsManagerSecretRotates,
    dataStoreTagged,
  ];

  /** The secret, to read at run time and to grant the reading of; a grant covers the key, too. */
  public readonly secret: secretsmanager.ISecret;

  /** The key that encrypts it. */
  public readonly key: kms.IKey;

  public constructor(scope: Construct, id: string, props: RotatingSecretProps) {
    super(scope, id);
    const { dataClass, username, database, rotation, rotateEvery = Duration.days(30) } = props;
    this.demandInterval(rotateEvery);
    classify(this, dataClass);
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    const secret = new secretsmanager.Secret(this, 'Secret', {
      description: `Password of ${username}: ${this.node.path}`,
      encryptionKey: this.key,
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ username }),
        generateStringKey: 'password',
        passwordLength: 32,
        excludeCharacters: EXCLUDED,
      },
      removalPolicy: Environment.of(this).removalPolicy(),
    });
    if (database && !rotation) this.secret = this.rotateIn(database, secret, rotateEvery);
    else if (rotation && !database) this.secret = rotateBy(rotation, secret, rotateEvery);
    else {
      const found = database ? 'given beside rotation' : 'absent, as is rotation';
      throw invalidProp(this, 'database', found, 'one of the two', security.clauses['SEC-7.4']);
    }
  }

  private rotateIn(
    database: RotatableDatabase,
    secret: secretsmanager.Secret,
    automaticallyAfter: Duration,
  ): secretsmanager.ISecret {
    const { vpc, subnets, engine, attachment } = database.rotationTarget;
    const group = new ec2.SecurityGroup(this, 'RotationSecurityGroup', {
      vpc,
      description: `Rotation of ${this.node.path}`,
      allowAllOutbound: false,
    });
    group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443), 'Secrets Manager and KMS');
    database.allowFrom(group);
    const options = {
      vpc,
      vpcSubnets: { subnets: [...subnets] },
      securityGroups: [group],
      excludeCharacters: EXCLUDED,
    };
    const attached = secret.attach(attachment);
    attached.addRotationSchedule('Rotation', {
      hostedRotation: HOSTED[engine](options),
      automaticallyAfter,
      // The user has to be made with the first password before that is replaced.
      rotateImmediatelyOnUpdate: false,
    });
    return attached;
  }

  private demandInterval(rotateEvery: Duration): void {
    if (rotateEvery.isUnresolved()) return;
    const days = rotateEvery.toDays({ integral: false });
    if (days >= 1 && days <= LONGEST.toDays()) return;
    const allowed = `1 to ${LONGEST.toHumanString()}`;
    throw invalidProp(this, 'rotateEvery', rotateEvery.toHumanString(), allowed, security.clauses['SEC-7.4']);
  }
}

const HOSTED = {
  mysql: (options: secretsmanager.SingleUserHostedRotationOptions) =>
    secretsmanager.HostedRotation.mysqlSingleUser(options),
  mariadb: (options: secretsmanager.SingleUserHostedRotationOptions) =>
    secretsmanager.HostedRotation.mariaDbSingleUser(options),
  postgres: (options: secretsmanager.SingleUserHostedRotationOptions) =>
    secretsmanager.HostedRotation.postgreSqlSingleUser(options),
};

function rotateBy(
  rotationLambda: lambda.IFunction,
  secret: secretsmanager.Secret,
  automaticallyAfter: Duration,
): secretsmanager.ISecret {
  secret.addRotationSchedule('Rotation', { rotationLambda, automaticallyAfter });
  // The CDK's class keeps its interface only as long as `exactOptionalPropertyTypes` is off.
  return secret as secretsmanager.ISecret;
}
