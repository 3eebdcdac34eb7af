import { kmsReplicaKeyInsideResidency } from '../../../lib/rules/kms';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

const of = (PrimaryKeyArn: unknown) => ({ PrimaryKeyArn });
const stack = {
  account: '111111111111',
  region: 'eu-west-1',
  profile: { residency: ['eu-central-1', 'eu-west-1'], foreignAccounts: ['222222222222'] },
};

ruleTable(kmsReplicaKeyInsideResidency, {
  compliant: [
    {
      name: 'a key in another region of the residency',
      properties: of('arn:aws:kms:eu-central-1:111111111111:key/mrk-1'),
      stack,
      remedy: true,
    },
    {
      name: 'a key whose partition is filled in',
      properties: of({ 'Fn::Sub': 'arn:${X}:kms:eu-central-1:${AWS::AccountId}:key/mrk-1' }),
      template: parameters('X'),
      stack,
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'replica names no primary key', path: 'Properties.PrimaryKeyArn' },
    {
      name: 'a key elsewhere',
      properties: of('arn:aws:kms:us-east-1:111111111111:key/mrk-1'),
      stack,
      found: 'primary key stands in us-east-1, data may rest in eu-central-1, eu-west-1',
      path: 'Properties.PrimaryKeyArn',
    },
    {
      name: 'a key of another environment',
      properties: of('arn:aws:kms:eu-central-1:222222222222:key/mrk-1'),
      stack,
      found: 'replica copies a key of account 222222222222 of another environment',
    },
  ],
  undecidable: [
    {
      name: 'the key is a parameter',
      properties: of({ Ref: 'X' }),
      template: parameters('X'),
      stack,
      path: 'Properties.PrimaryKeyArn',
    },
  ],
  ignored: [{ name: 'no residency is agreed on', properties: of('arn:aws:kms:us-east-1:111111111111:key/mrk-1') }],
});
