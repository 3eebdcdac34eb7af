import { stackInItsOwnAccount } from '../../../lib/rules/stack';
import { ruleTable } from '../../../lib/testing';

const others = { Bucket: { Type: 'AWS::S3::Bucket', Properties: {} } };
const profile = { account: '111111111111', foreignAccounts: ['222222222222'] };

ruleTable(stackInItsOwnAccount, {
  compliant: [
    { name: 'the account of the environment', others, stack: { account: '111111111111', profile }, remedy: true },
    {
      name: 'the same, for development',
      others,
      stack: { account: '222222222222', profile: { name: 'dev', production: false, account: '222222222222' } },
    },
  ],
  violation: [
    {
      name: 'the account of another environment',
      others,
      stack: { account: '222222222222', profile },
      found: 'stack goes to account 222222222222, prod has 111111111111',
      path: 'Environment.Account',
    },
    {
      name: 'an account that the engagement does not know',
      others,
      stack: { account: '999999999999', profile },
      found: 'stack goes to account 999999999999, prod has 111111111111',
    },
  ],
  undecidable: [{ name: 'a stack for any account', others, stack: { profile }, path: 'Environment.Account' }],
  ignored: [
    { name: 'there is no engagement', others, stack: { account: '111111111111' } },
    { name: 'neither an engagement nor an account is known', others },
  ],
});
