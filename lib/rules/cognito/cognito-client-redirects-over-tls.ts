import { defineRule, compliant, every, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

export const cognitoClientRedirectsOverTls = defineRule({
  id: 'CognitoClientRedirectsOverTls',
  title: 'Cognito app client sends users back over TLS',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'codes and tokens cross the network in the clear',
  risk: 'Whoever listens on the network reads the code that a user was signed in with.',
  remedy:
    'Set `callbackUrls` and `logoutUrls` to ones that begin with `https://`; `http://localhost` is fine outside production.',
  cannotTell: 'an address is a parameter without a default',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-app-idp-settings.html'],
  resources: ['AWS::Cognito::UserPoolClient'],
  check: (client) =>
    every([
      compliant,
      ...['CallbackURLs', 'LogoutURLs', 'DefaultRedirectURI']
        .flatMap((property) => client.at(property).items)
        .map((address) => judge(address, client.environment.production)),
    ]),
});

function judge(address: Value, isProduction: boolean): Outcome {
  const { text = '' } = address;
  // A scheme is known even where the host is not; `myapp://` belongs to an app on the device.
  if (/^(?!http:)[a-z][a-z0-9+.-]*:/i.test(text)) return compliant;
  if (address.isDeployTime && !/^http:/i.test(text)) return undecidable(address);
  const isLocal = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/i.test(text);
  if (isLocal && !isProduction) return compliant;
  return violation(`users are sent back to ${address.orAbsent()}${isLocal ? ' in production' : ''}`, address);
}
