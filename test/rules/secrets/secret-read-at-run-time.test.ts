import { secretReadAtRunTime } from '../../../lib/rules/secrets/secret-read-at-run-time';
import { ruleTable } from '../../../lib/testing';
import { masked, RESOLVED } from './documents';

const type = 'AWS::Lambda::Function';
const variables = (Variables: object) => ({ Environment: { Variables } });

ruleTable(secretReadAtRunTime, {
  compliant: [
    {
      name: 'where the secret is, under the name of the secret',
      type,
      properties: variables({ DB_SECRET: 'shop/db' }),
      remedy: true,
    },
  ],
  violation: [
    {
      name: 'a secret that the deployment resolves',
      type,
      properties: variables({ DB_PASSWORD: RESOLVED }),
      found: 'DB_PASSWORD is resolved into the environment',
    },
    {
      name: 'a masked parameter',
      type,
      properties: variables({ DB_PASSWORD: { Ref: 'P' } }),
      template: masked('P'),
      found: 'DB_PASSWORD is put into the environment by parameter P',
    },
  ],
  ignored: [{ name: 'nothing secret in the environment', type, properties: variables({ LOG_LEVEL: 'info' }) }],
});
