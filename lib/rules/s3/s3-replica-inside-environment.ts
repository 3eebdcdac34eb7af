import {
  compliant,
  defineRule,
  every,
  ignored,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
  type Value,
} from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { replicationDestinations } from './replication';

export const s3ReplicaInsideEnvironment = defineRule({
  id: 'S3ReplicaInsideEnvironment',
  title: 'S3 replica stays in its environment and residency',
  clauses: [
    cloudInfrastructure.clauses['CIP-5'],
    security.clauses['SEC-5.3'],
    security.clauses['SEC-9.2'],
    securityIpProtection.clauses['SIP-AC.3'],
  ],
  severity: 'error',
  severityReason: 'all objects are copied to where other rules hold',
  risk: 'Objects end up in another environment, or in a region that the data must not rest in.',
  remedy: 'Replicate to a bucket of the same environment, in a region of `residency` in the engagement file.',
  cannotTell: 'the bucket stands in no template of the app, so its region is not known; or its account is a parameter',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html'],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) => every(replicationDestinations(bucket).map((destination) => judge(bucket, destination))),
});

function judge(bucket: ResourceView, destination: Value): Outcome {
  const { residency, foreignAccounts } = bucket.environment;
  const name = destination.at('Bucket');
  const account = destination.at('Account');
  const home = name.target?.template.stack;
  const owner = account.literal ?? home?.account;
  if (owner !== undefined && foreignAccounts.includes(owner)) {
    return violation(`objects go to account ${owner} of another environment`, account, `Account::${owner}`);
  }
  if (residency === undefined) return ignored;
  // The ARN of a bucket names no region.
  if (home?.region === undefined) return undecidable(name);
  if (residency.includes(home.region)) return compliant;
  return violation(`objects go to ${home.region}, data may rest in ${residency.join(', ')}`, name);
}
