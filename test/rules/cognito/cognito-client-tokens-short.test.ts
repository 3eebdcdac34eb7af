import { cognitoClientTokensShort } from '../../../lib/rules/cognito';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

ruleTable(cognitoClientTokensShort, {
  empty: { verdict: 'compliant', because: 'by default access ends after an hour, and a refresh token after 30 days' },
  compliant: [
    {
      name: 'an hour',
      properties: { AccessTokenValidity: 1, IdTokenValidity: 1, RefreshTokenValidity: 30 },
      remedy: true,
    },
    { name: 'in minutes', properties: { AccessTokenValidity: '60', TokenValidityUnits: { AccessToken: 'minutes' } } },
  ],
  violation: [
    {
      name: 'access for a day',
      properties: { AccessTokenValidity: 1, TokenValidityUnits: { AccessToken: 'days' } },
      found: 'AccessTokenValidity is 1 days, at most one hour is allowed',
      path: 'Properties.AccessTokenValidity',
    },
    {
      name: 'identity for a day, in the usual unit',
      properties: { IdTokenValidity: 24 },
      found: /^IdTokenValidity is 24 hours/,
    },
    {
      name: 'a refresh token for a year',
      properties: { RefreshTokenValidity: 365 },
      found: /^RefreshTokenValidity is 365 days/,
    },
  ],
  undecidable: [
    {
      name: 'the validity is a parameter',
      properties: { IdTokenValidity: { Ref: 'X' } },
      template: parameters('X'),
      path: 'Properties.IdTokenValidity',
    },
    {
      name: 'the unit is a parameter',
      properties: { IdTokenValidity: 5, TokenValidityUnits: { IdToken: { Ref: 'X' } } },
      template: parameters('X'),
      path: 'Properties.TokenValidityUnits.IdToken',
    },
  ],
});
