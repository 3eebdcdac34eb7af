import * as iam from 'aws-cdk-lib/aws-iam';
import { Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { type Engagement, Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { todayOf } from '../../lib/exceptions';
import { securityIpProtection } from '../../lib/policies';
import {
  iamRoleTrustNamesActions,
  iamRoleTrustNotOpen,
  iamRoleTrustsKnownAccounts,
  iamVendorRoleRequiresExternalId,
} from '../../lib/rules/iam';
import { acknowledgeCdkNag, POLICY_OF_ONE_ROLE } from '../acknowledge-cdk-nag';
import { invalidProp } from '../invalid-prop';
import { endOfDay } from './end-of-day';
import { identityPath } from './identity-path';
import { demandNamedActions } from './least-privilege';
import { PermissionsBoundary } from './permissions-boundary';

/** What a `VendorRole` has to be told. */
export interface VendorRoleProps {
  /** Name of the vendor in the register of the engagement file, with its accounts and this environment (SIP-VN.1). */
  readonly vendor: string;

  /**
   * The id that the vendor gave for this environment, and sends along whenever it takes the role (SIP-VN.2). It is no
   * secret; it keeps other customers of the vendor from having it act here. No two environments share one.
   */
  readonly externalId: string;

  /** What the vendor may do: named actions, without wildcards (SIP-AC.1). */
  readonly statements: readonly iam.PolicyStatement[];

  /**
   * What the role can never do, whatever its policies say (CIP-13.6).
   *
   * @default - the boundary of the stack, made once
   */
  readonly boundary?: PermissionsBoundary;
}

type Vendor = Engagement['vendors'][number];

/**
 * A role that a registered vendor takes from its own accounts, in the environments that it is approved for and until
 * its approval, or the engagement, ends (CIP-10, SEC-6.1, SIP-VN.1, SIP-VN.2, SIP-OF.1).
 *
 * @throws if the vendor is not in the register, has no accounts there, is not approved for this environment or not
 * any longer
 */
export class VendorRole extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    iamRoleTrustNamesActions,
    iamRoleTrustNotOpen,
    iamRoleTrustsKnownAccounts,
    iamVendorRoleRequiresExternalId,
  ];

  /** The role, whose ARN the vendor is given. */
  public readonly role: iam.IRole;

  public constructor(scope: Construct, id: string, props: VendorRoleProps) {
    super(scope, id);
    const { externalId, statements, boundary } = props;
    const environment = Environment.of(this);
    const vendor = this.demandApproved(props.vendor, environment);
    this.demandOwnExternalId(externalId, environment.name);
    demandNamedActions(this, 'statements', statements);
    const [ends] = [vendor.ends, environment.engagement?.ends].filter((day) => day !== undefined).sort();
    const conditions: iam.Conditions = {
      StringEquals: { 'sts:ExternalId': externalId },
      ...(ends === undefined ? {} : { DateLessThan: { 'aws:CurrentTime': endOfDay(ends) } }),
    };
    const accounts = vendor.accounts.map((account) => new iam.AccountPrincipal(account));
    this.role = new iam.Role(this, 'Role', {
      description: describable(`${vendor.name}: ${vendor.purpose}`),
      path: identityPath(environment, 'access'),
      assumedBy: new iam.CompositePrincipal(
        ...accounts.map((account) => new iam.PrincipalWithConditions(account, conditions)),
      ),
      permissionsBoundary: (boundary ?? PermissionsBoundary.of(this)).policy,
      inlinePolicies: { Vendor: new iam.PolicyDocument({ statements: [...statements] }) },
    });
    acknowledgeCdkNag(this, POLICY_OF_ONE_ROLE);
  }

  private demandApproved(name: string, { engagement, name: environment }: Environment): Vendor {
    const vendor = engagement?.vendors.find((each) => each.name === name);
    const refuse = (what: string, allowed: string): Error =>
      invalidProp(this, 'vendor', `'${name}', ${what}`, allowed, securityIpProtection.clauses['SIP-VN.1']);
    if (!vendor) {
      const known = engagement?.vendors.map((each) => each.name).join(', ');
      throw refuse('which is not registered', known ? `one of ${known}` : 'a vendor of the engagement file');
    }
    if (vendor.accounts.length === 0) throw refuse('which has no accounts', 'a vendor registered with its `accounts`');
    if (!vendor.environments.includes(environment)) {
      throw refuse(`which is approved for ${vendor.environments.join(', ')}`, `a vendor approved for ${environment}`);
    }
    if (vendor.ends !== undefined && vendor.ends < todayOf(this)) {
      throw refuse(`whose approval ended on ${vendor.ends}`, 'a vendor whose approval has not ended');
    }
    return vendor;
  }

  private demandOwnExternalId(externalId: string, environment: string): void {
    if (Token.isUnresolved(externalId)) return;
    const clause = securityIpProtection.clauses['SIP-VN.2'];
    // What STS takes, but for a length that could be guessed.
    if (!/^[\w+=,.@:/-]{8,1224}$/.test(externalId)) {
      const allowed = '8 to 1224 letters, digits and +=,.@:/-_ that the vendor gave for this environment';
      throw invalidProp(this, 'externalId', `'${externalId}'`, allowed, clause);
    }
    const used = externalIdsOf(this);
    const other = used.get(externalId);
    if (other !== undefined && other !== environment) {
      throw invalidProp(this, 'externalId', `that of ${other}, too`, 'an id of its own for each environment', clause);
    }
    used.set(externalId, environment);
  }
}

/** What IAM takes as the description of a role: Latin letters alone; the register may say it in any. */
const describable = (text: string): string => text.replace(/[^\t\n\r -~¡-ÿ]/gu, '?');

// Plain data under a global symbol, at the root: every copy of this library sees the same.
const EXTERNAL_IDS = Symbol.for('cdk-policy-blueprints.ExternalIds');

/** The external ids of the app, each with the environment that uses it. */
function externalIdsOf(construct: Construct): Map<string, string> {
  const { root } = construct.node;
  const known = Reflect.get(root, EXTERNAL_IDS) as Map<string, string> | undefined;
  const ids = known ?? new Map<string, string>();
  if (!known) Object.defineProperty(root, EXTERNAL_IDS, { value: ids });
  return ids;
}
