import { iamPermissionSetSessionShort } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

const lasts = (SessionDuration: unknown) => ({ SessionDuration });
const dev = { profile: { name: 'dev' as const, production: false } };

ruleTable(iamPermissionSetSessionShort, {
  empty: { verdict: 'compliant', because: 'a session lasts an hour unless it is said to be longer' },
  compliant: [
    { name: 'no duration, which means an hour', properties: { Name: 'ReadOnly' }, remedy: true },
    { name: 'an hour', properties: lasts('PT1H') },
    { name: 'sixty minutes', properties: lasts('PT60M') },
    { name: 'four hours in development', properties: lasts('PT4H'), stack: dev },
  ],
  violation: [
    {
      name: 'eight hours',
      properties: lasts('PT8H'),
      found: 'sessions last PT8H, allowed in prod are PT1H',
      path: 'Properties.SessionDuration',
    },
    { name: 'an hour and a half', properties: lasts('PT1H30M'), found: /^sessions last PT1H30M/ },
    { name: 'half a day in development', properties: lasts('PT12H'), stack: dev, found: /allowed in dev are PT4H$/ },
    { name: 'no duration at all', properties: lasts('long'), found: 'sessions last long, allowed in prod are PT1H' },
  ],
  undecidable: [
    {
      name: 'the duration is a parameter without a default',
      properties: lasts({ Ref: 'Duration' }),
      template: parameters('Duration'),
      path: 'Properties.SessionDuration',
    },
  ],
});
