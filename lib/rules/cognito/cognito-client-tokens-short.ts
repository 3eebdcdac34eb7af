import { defineRule, compliant, every, undecidable } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

const SECONDS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

const TOKENS = [
  { property: 'AccessTokenValidity', unit: 'AccessToken', usual: 'hours', longest: 3600, says: 'one hour' },
  { property: 'IdTokenValidity', unit: 'IdToken', usual: 'hours', longest: 3600, says: 'one hour' },
  { property: 'RefreshTokenValidity', unit: 'RefreshToken', usual: 'days', longest: 30 * 86_400, says: '30 days' },
] as const;

export const cognitoClientTokensShort = defineRule({
  id: 'CognitoClientTokensShort',
  title: 'Cognito app client gives short-lived tokens',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.3'],
    security.clauses['SEC-7.4'],
    securityIpProtection.clauses['SIP-AC.5'],
  ],
  severity: 'error',
  severityReason: 'a stolen token stays good for as long as it says',
  risk: 'A stolen token stays good: nobody can take an access token back.',
  remedy:
    'Leave `accessTokenValidity` and `idTokenValidity` out, or set at most one hour; `refreshTokenValidity` at most 30 days.',
  cannotTell: 'a validity or its unit is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-with-identity-providers.html',
  ],
  resources: ['AWS::Cognito::UserPoolClient'],
  check: (client) =>
    every(
      TOKENS.map(({ property, unit, usual, longest, says }) => {
        const validity = client.at(property);
        const unitOf = client.at(`TokenValidityUnits.${unit}`);
        // Cognito's own defaults: an hour, and 30 days.
        if (validity.isAbsent || validity.is(0)) return compliant;
        if (unitOf.isDeployTime) return undecidable(unitOf);
        const seconds = SECONDS[unitOf.isAbsent ? usual : unitOf.orAbsent()] ?? Infinity;
        return demand(
          validity,
          (each) => (each.number ?? Infinity) * seconds <= longest,
          (each) =>
            `${property} is ${each.orAbsent()} ${unitOf.isAbsent ? usual : unitOf.orAbsent()}, at most ${says} is allowed`,
        );
      }),
    ),
});
