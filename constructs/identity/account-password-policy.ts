import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { Duration, Stack, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure, security } from '../../lib/policies';
import { iamPolicyNoWildcardAction, iamPolicyNoWildcardResource } from '../../lib/rules/iam';
import { lambdaLogGroupDeclared, lambdaRuntimeSupported } from '../../lib/rules/lambda';
import { logGroupEncryptedByCustomerKey, logGroupRetention } from '../../lib/rules/logs';
import { inlineResource } from '../inline-resource';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';
import { SET_PASSWORD_POLICY } from './handlers/set-password-policy';

/** What an `AccountPasswordPolicy` can be told. */
export interface AccountPasswordPolicyProps {
  /**
   * Least number of characters: 14 to 128 (CIP-4.6, SEC-7.2).
   *
   * @default 14
   */
  readonly minimumLength?: number;

  /**
   * How long a password lasts: 1 to 90 days (CIP-4.6, SEC-7.4).
   *
   * @default Duration.days(90)
   */
  readonly maxAge?: Duration;

  /**
   * The key that encrypts the log of the function that sets the policy, of the class `internal` (CIP-6.4).
   *
   * @default - a `DataKey` of its own
   */
  readonly key?: kms.IKey;
}

/** IAM remembers no more. */
const REMEMBERED = 24;

/**
 * The password policy of an account (CIP-4.6, SEC-7.2): 14 characters of all four kinds, 90 days, none of the last 24.
 *
 * Nobody should have a password of IAM (`IamNoUser`); the policy is for the day on which somebody makes one. One for
 * each account. CloudFormation has no type for it, so that a function sets it on deployment; what somebody changes
 * by hand stays changed until the next change of a prop. The policy stays when its stack is deleted.
 */
export class AccountPasswordPolicy extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    iamPolicyNoWildcardAction,
    iamPolicyNoWildcardResource,
    lambdaLogGroupDeclared,
    lambdaRuntimeSupported,
    logGroupEncryptedByCustomerKey,
    logGroupRetention,
  ];

  public constructor(scope: Construct, id: string, props: AccountPasswordPolicyProps = {}) {
    super(scope, id);
    const { minimumLength = 14, maxAge = Duration.days(90) } = props;
    this.demandLong(minimumLength);
    this.demandShortLived(maxAge);
    const key = props.key ?? new DataKey(this, 'Key', { dataClass: 'internal' }).key;
    inlineResource(this, {
      does: `set the password policy of ${this.node.path}`,
      description: `Sets the password policy of ${this.node.path}`,
      code: SET_PASSWORD_POLICY,
      statement: new iam.PolicyStatement({ actions: ['iam:UpdateAccountPasswordPolicy'], resources: ['*'] }),
      wildcard: 'neither the password policy nor a trace is a resource that a policy could name',
      logClass: 'audit',
      key,
      functionId: 'Setting',
      resourceId: 'Policy',
      resourceType: 'Custom::AccountPasswordPolicy',
      properties: {
        Account: Stack.of(this).account,
        MinimumPasswordLength: minimumLength,
        MaxPasswordAge: maxAge.toDays(),
        PasswordReusePrevention: REMEMBERED,
      },
    });
  }

  private demandLong(length: number): void {
    if (Token.isUnresolved(length) || (Number.isInteger(length) && length >= 14 && length <= 128)) return;
    throw invalidProp(this, 'minimumLength', String(length), '14 to 128', cloudInfrastructure.clauses['CIP-4.6']);
  }

  private demandShortLived(maxAge: Duration): void {
    if (maxAge.isUnresolved()) return;
    const days = maxAge.toDays({ integral: false });
    if (Number.isInteger(days) && days >= 1 && days <= 90) return;
    const clause = security.clauses['SEC-7.4'];
    throw invalidProp(this, 'maxAge', maxAge.toHumanString(), '1 to 90 whole days', clause);
  }
}
