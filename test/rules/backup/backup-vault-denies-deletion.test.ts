import { backupVaultDeniesDeletion } from '../../../lib/rules/backup';
import { ruleTable } from '../../../lib/testing';

const policy = (...Action: string[]) => ({
  AccessPolicy: { Statement: [{ Effect: 'Deny', Principal: { AWS: '*' }, Action, Resource: '*' }] },
});

ruleTable(backupVaultDeniesDeletion, {
  compliant: [
    {
      name: 'both ways are denied',
      properties: policy('backup:DeleteRecoveryPoint', 'backup:UpdateRecoveryPointLifecycle'),
      remedy: true,
    },
    { name: 'everything is denied', properties: policy('backup:*') },
  ],
  violation: [
    { name: 'no policy', found: 'vault policy does not deny everyone backup:DeleteRecoveryPoint' },
    {
      name: 'only one is denied',
      properties: policy('backup:DeleteRecoveryPoint'),
      found: /UpdateRecoveryPointLifecycle/,
    },
    {
      name: 'denied to one role',
      properties: {
        AccessPolicy: {
          Statement: [
            {
              Effect: 'Deny',
              Principal: { AWS: 'arn:aws:iam::111111111111:role/x' },
              Action: 'backup:*',
              Resource: '*',
            },
          ],
        },
      },
      found: /does not deny everyone/,
    },
    {
      name: 'allowed',
      properties: {
        AccessPolicy: { Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'backup:*', Resource: '*' }] },
      },
      found: /does not deny everyone/,
    },
  ],
  undecidable: [
    {
      name: 'a policy that is a parameter',
      properties: { AccessPolicy: { Ref: 'Policy' } },
      template: { Parameters: { Policy: { Type: 'String' } } },
      path: 'Properties.AccessPolicy',
    },
  ],
  ignored: [{ name: 'outside production', stack: { profile: { production: false } } }],
});
