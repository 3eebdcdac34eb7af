import { s3ReplicaInsideEnvironment } from '../../../lib/rules/s3/s3-replica-inside-environment';
import { ruleTable } from '../../../lib/testing';
import { resident } from '../cases';

const replicated = (Bucket: unknown, Account?: string) => ({
  ReplicationConfiguration: { Rules: [{ Status: 'Enabled', Destination: { Bucket, Account } }] },
});
const COPY = { 'Fn::GetAtt': ['Copy', 'Arn'] };
const others = { Copy: { Type: 'AWS::S3::Bucket' } };
const FOREIGN = '222222222222';

ruleTable(s3ReplicaInsideEnvironment, {
  compliant: [
    {
      name: 'a bucket of the app',
      properties: replicated(COPY),
      others,
      stack: { region: 'eu-west-1', ...resident },
      remedy: true,
    },
  ],
  violation: [
    {
      name: 'outside the residency',
      properties: replicated(COPY),
      others,
      stack: { region: 'us-east-1', ...resident },
      found: 'objects go to us-east-1, data may rest in eu-west-1, eu-central-1',
    },
    {
      name: 'another environment',
      properties: replicated('arn:aws:s3:::copy', FOREIGN),
      stack: { profile: { foreignAccounts: [FOREIGN] } },
      found: `objects go to account ${FOREIGN} of another environment`,
      path: 'Properties.ReplicationConfiguration.Rules.0.Destination.Account',
    },
  ],
  undecidable: [
    {
      name: 'a bucket that stands in no template',
      properties: replicated('arn:aws:s3:::copy'),
      stack: resident,
      path: 'Properties.ReplicationConfiguration.Rules.0.Destination.Bucket',
    },
  ],
  ignored: [{ name: 'no residency was agreed on', properties: replicated('arn:aws:s3:::copy') }],
  empty: { verdict: 'ignored', because: 'nothing is copied without a rule' },
});
