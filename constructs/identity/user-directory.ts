import * as cognito from 'aws-cdk-lib/aws-cognito';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as wafv2 from 'aws-cdk-lib/aws-wafv2';
import { Duration, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure } from '../../lib/policies';
import {
  cognitoClientHidesUsers,
  cognitoClientNoImplicitFlow,
  cognitoClientNoPlainPasswords,
  cognitoClientRedirectsOverTls,
  cognitoClientTokensShort,
  cognitoUserPoolDeletionProtected,
  cognitoUserPoolMfaBeyondSms,
  cognitoUserPoolPasswordStrong,
  cognitoUserPoolRequiresMfa,
  cognitoUserPoolSignUpDecided,
  cognitoUserPoolThreatProtection,
} from '../../lib/rules/cognito';
import { logGroupEncryptedByCustomerKey, logGroupRetention } from '../../lib/rules/logs';
import { dataStoreTagged } from '../../lib/rules/tags';
import {
  cognitoUserPoolBehindFirewall,
  wafGroupsHaveRules,
  wafHasManagedRules,
  wafLimitsRates,
  wafLogsRedactCredentials,
  wafLogsRequests,
  wafReportsMetrics,
} from '../../lib/rules/waf';
import { classify } from '../data-class';
import { webAcl } from '../entry/web-acl';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';

/** What a `UserDirectory` can be told. */
export interface UserDirectoryProps {
  /**
   * Class of what the pool knows of its users, in kebab case, e.g. `confidential` (SIP-DH.1). Becomes the tag
   * `DataClassification`.
   */
  readonly dataClass: string;

  /**
   * Whether strangers may make accounts of their own (CIP-4.2).
   *
   * @default false: an administrator makes every account
   */
  readonly selfSignUp?: boolean;

  /**
   * First part of the address of the pages where users sign in, which nobody else in the region has; small letters,
   * digits and hyphens.
   *
   * @default - no pages: applications sign users in themselves, by SRP
   */
  readonly domainPrefix?: string;

  /**
   * Groups of users, which tokens name in the claim `cognito:groups`.
   *
   * @default - none
   */
  readonly groups?: readonly string[];

  /**
   * Requests that one address may make of the pool in five minutes, from 10 (CIP-6.8). What is more is answered with 403.
   *
   * @default 1000
   */
  readonly requestsPerAddress?: number;

  /**
   * The key of the firewall's logs, of the same class (CIP-6.4, SIP-DH.3).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;
}

/** What a client of a `UserDirectory` can be told. */
export interface WebClientOptions {
  /**
   * Where users are sent back to once they have signed in, over HTTPS; `http://localhost` is fine outside production
   * (CIP-7.5).
   */
  readonly callbackUrls: readonly string[];

  /**
   * Where users are sent once they have signed out, likewise.
   *
   * @default - nowhere
   */
  readonly logoutUrls?: readonly string[];

  /**
   * How long users stay signed in: 30 days at most (SEC-7.4).
   *
   * @default Duration.hours(12)
   */
  readonly session?: Duration;
}

const LONGEST_SESSION = Duration.days(30);

/** Good for the quarter of an hour in which nobody can take a stolen token back. */
const TOKENS = Duration.minutes(15);

/**
 * The users of an application: a Cognito user pool that asks everybody for a second factor from an app or a device, never
 * by text message (CIP-4.7, SEC-7.1), takes long and mixed passwords alone (CIP-4.6, SEC-7.2), and blocks sign-ins that
 * look like an attack. A web ACL stops floods and known attacks before they reach it (CIP-6.1, CIP-6.8). In production it
 * refuses to be deleted.
 */
export class UserDirectory extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    cognitoClientHidesUsers,
    cognitoClientNoImplicitFlow,
    cognitoClientNoPlainPasswords,
    cognitoClientRedirectsOverTls,
    cognitoClientTokensShort,
    cognitoUserPoolBehindFirewall,
    cognitoUserPoolDeletionProtected,
    cognitoUserPoolMfaBeyondSms,
    cognitoUserPoolPasswordStrong,
    cognitoUserPoolRequiresMfa,
    cognitoUserPoolSignUpDecided,
    cognitoUserPoolThreatProtection,
    dataStoreTagged,
    logGroupEncryptedByCustomerKey,
    logGroupRetention,
    wafGroupsHaveRules,
    wafHasManagedRules,
    wafLimitsRates,
    wafLogsRedactCredentials,
    wafLogsRequests,
    wafReportsMetrics,
  ];

  /** The user pool, for authorisers. */
  public readonly userPool: cognito.IUserPool;

  /** Where users sign in; absent without `domainPrefix`. */
  public readonly domain: cognito.IUserPoolDomain | undefined;

  /** The key that encrypts the logs of its firewall. */
  public readonly key: kms.IKey;

  public constructor(scope: Construct, id: string, props: UserDirectoryProps) {
    super(scope, id);
    const { dataClass, selfSignUp = false, domainPrefix, groups = [], requestsPerAddress = 1000 } = props;
    const environment = Environment.of(this);
    this.demandRate(requestsPerAddress);
    classify(this, dataClass);
    const pool = new cognito.UserPool(this, 'Pool', {
      selfSignUpEnabled: selfSignUp,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      // A new address holds once its owner confirmed it; until then the old one stays good.
      keepOriginal: { email: true },
      accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
      mfa: cognito.Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
        passwordHistorySize: 12,
      },
      featurePlan: cognito.FeaturePlan.PLUS,
      standardThreatProtectionMode: cognito.StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: environment.production,
      removalPolicy: environment.removalPolicy(),
    });
    this.userPool = pool;
    this.domain = domainPrefix === undefined ? undefined : this.makeDomain(domainPrefix);
    for (const groupName of groups) pool.addGroup(`Group${groupName}`, { groupName });
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    const { attrArn: webAclArn } = webAcl(this, 'Firewall', { logs: { dataClass, key: this.key }, requestsPerAddress });
    new wafv2.CfnWebACLAssociation(this, 'FirewallAssociation', { webAclArn, resourceArn: pool.userPoolArn });
  }

  /**
   * A client for a page in the browser or an app on a device, neither of which can keep a secret: users sign in by the
   * authorisation code flow, with PKCE, or by SRP. Its tokens are good for 15 minutes; a refresh token for the session,
   * and for one use.
   *
   * @throws if users would be sent back in clear, or stay signed in for more than 30 days
   */
  public addWebClient(id: string, options: WebClientOptions): cognito.IUserPoolClient {
    const { callbackUrls, logoutUrls = [], session = Duration.hours(12) } = options;
    this.demandTls('callbackUrls', callbackUrls);
    this.demandTls('logoutUrls', logoutUrls);
    this.demandSession(session);
    return new cognito.UserPoolClient(this, id, {
      userPool: this.userPool,
      generateSecret: false,
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false, clientCredentials: false },
        scopes: [cognito.OAuthScope.OPENID, cognito.OAuthScope.EMAIL],
        callbackUrls: [...callbackUrls],
        ...(logoutUrls.length > 0 ? { logoutUrls: [...logoutUrls] } : {}),
      },
      supportedIdentityProviders: [cognito.UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      accessTokenValidity: TOKENS,
      idTokenValidity: TOKENS,
      refreshTokenValidity: session,
      // Time for a page whose request got lost to ask once more.
      refreshTokenRotationGracePeriod: Duration.seconds(10),
      enableTokenRevocation: true,
    });
  }

  private makeDomain(domainPrefix: string): cognito.UserPoolDomain {
    const isPrefix =
      /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(domainPrefix) && !/aws|amazon|cognito/.test(domainPrefix);
    if (!Token.isUnresolved(domainPrefix) && !isPrefix) {
      const allowed = 'up to 63 small letters, digits and inner hyphens, without the names of AWS';
      throw invalidProp(this, 'domainPrefix', `'${domainPrefix}'`, allowed, cloudInfrastructure.clauses['CIP-4.3']);
    }
    return new cognito.UserPoolDomain(this, 'Domain', {
      userPool: this.userPool,
      cognitoDomain: { domainPrefix },
      managedLoginVersion: cognito.ManagedLoginVersion.CLASSIC_HOSTED_UI,
    });
  }

  private demandRate(rate: number): void {
    if (Token.isUnresolved(rate) || (Number.isInteger(rate) && rate >= 10)) return;
    const clause = cloudInfrastructure.clauses['CIP-6.8'];
    throw invalidProp(this, 'requestsPerAddress', String(rate), 'a whole number from 10', clause);
  }

  private demandTls(prop: string, urls: readonly string[]): void {
    const { production } = Environment.of(this);
    const isLocal = (url: string): boolean => /^http:\/\/localhost([:/]|$)/.test(url);
    const isFine = (url: string): boolean =>
      Token.isUnresolved(url) || url.startsWith('https://') || (!production && isLocal(url));
    const wrong = prop === 'callbackUrls' && urls.length === 0 ? 'empty' : urls.find((url) => !isFine(url));
    if (wrong === undefined) return;
    const allowed = `addresses that begin with https://${production ? '' : ', or with http://localhost'}`;
    const value = urls.length === 0 ? wrong : `'${wrong}'`;
    throw invalidProp(this, prop, value, allowed, cloudInfrastructure.clauses['CIP-7.5']);
  }

  private demandSession(session: Duration): void {
    if (session.isUnresolved()) return;
    const hours = session.toHours({ integral: false });
    if (hours >= 1 && hours <= LONGEST_SESSION.toHours()) return;
    const allowed = `1 hour to ${LONGEST_SESSION.toHumanString()}`;
    throw invalidProp(this, 'session', session.toHumanString(), allowed, cloudInfrastructure.clauses['CIP-4.3']);
  }
}
