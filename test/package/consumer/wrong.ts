// Wrong uses that the compiler refuses: each next line has to be an error.
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import {
  DataKey,
  EncryptedBucket,
  LogBucket,
  MfaRole,
  PersonalDataVault,
  WorkloadRole,
} from 'cdk-policy-blueprints/constructs';

export function wrong(stack: Stack): void {
  // @ts-expect-error: there is no class of data
  new EncryptedBucket(stack, 'NoClass', {});
  // @ts-expect-error: there is no such prop
  new EncryptedBucket(stack, 'Unknown', { dataClass: 'confidential', versioned: false });
  // @ts-expect-error: a number says no unit
  new EncryptedBucket(stack, 'Number', { dataClass: 'confidential', expireAfter: 30 });
  // @ts-expect-error: an ARN is no key
  new EncryptedBucket(stack, 'Arn', { dataClass: 'confidential', key: 'arn:aws:kms:eu-central-1:111111111111:key/1' });
  // @ts-expect-error: not one of the words
  new DataKey(stack, 'Word', { dataClass: 'confidential', holds: 'everything' });
  // @ts-expect-error: the name of a service is no principal
  new WorkloadRole(stack, 'Service', { service: 'ecs-tasks.amazonaws.com' });
  // @ts-expect-error: one principal is no list of them
  new MfaRole(stack, 'List', { principals: new ServicePrincipal('ec2.amazonaws.com') });
  // @ts-expect-error: nobody says when records are erased
  new PersonalDataVault(stack, 'Forever', { data: 'masked' });

  const { bucket } = new LogBucket(stack, 'Logs');
  const expireAfter = Duration.days(30);
  const documents = new EncryptedBucket(stack, 'Documents', {
    dataClass: 'confidential',
    accessLogs: bucket,
    expireAfter,
  });
  // @ts-expect-error: what was built stays as it is
  documents.bucket = bucket;
}
