import type { Rule } from '../../engine';
import { cognitoClientHidesUsers } from './cognito-client-hides-users';
import { cognitoClientNoImplicitFlow } from './cognito-client-no-implicit-flow';
import { cognitoClientNoPlainPasswords } from './cognito-client-no-plain-passwords';
import { cognitoClientRedirectsOverTls } from './cognito-client-redirects-over-tls';
import { cognitoClientTokensShort } from './cognito-client-tokens-short';
import { cognitoIdentityPoolNoClassicFlow } from './cognito-identity-pool-no-classic-flow';
import { cognitoIdentityPoolNoGuests } from './cognito-identity-pool-no-guests';
import { cognitoUserPoolDeletionProtected } from './cognito-user-pool-deletion-protected';
import { cognitoUserPoolMfaBeyondSms } from './cognito-user-pool-mfa-beyond-sms';
import { cognitoUserPoolPasswordStrong } from './cognito-user-pool-password-strong';
import { cognitoUserPoolRequiresMfa } from './cognito-user-pool-requires-mfa';
import { cognitoUserPoolSignUpDecided } from './cognito-user-pool-sign-up-decided';
import { cognitoUserPoolThreatProtection } from './cognito-user-pool-threat-protection';

export * from './cognito-client-hides-users';
export * from './cognito-client-no-implicit-flow';
export * from './cognito-client-no-plain-passwords';
export * from './cognito-client-redirects-over-tls';
export * from './cognito-client-tokens-short';
export * from './cognito-identity-pool-no-classic-flow';
export * from './cognito-identity-pool-no-guests';
export * from './cognito-user-pool-deletion-protected';
export * from './cognito-user-pool-mfa-beyond-sms';
export * from './cognito-user-pool-password-strong';
export * from './cognito-user-pool-requires-mfa';
export * from './cognito-user-pool-sign-up-decided';
export * from './cognito-user-pool-threat-protection';

/** Every rule about Cognito. */
export const cognitoRules: readonly Rule[] = [
  cognitoUserPoolRequiresMfa,
  cognitoUserPoolMfaBeyondSms,
  cognitoUserPoolPasswordStrong,
  cognitoUserPoolThreatProtection,
  cognitoUserPoolDeletionProtected,
  cognitoUserPoolSignUpDecided,
  cognitoIdentityPoolNoGuests,
  cognitoIdentityPoolNoClassicFlow,
  cognitoClientNoImplicitFlow,
  cognitoClientTokensShort,
  cognitoClientHidesUsers,
  cognitoClientNoPlainPasswords,
  cognitoClientRedirectsOverTls,
];
