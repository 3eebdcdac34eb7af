import * as fc from 'fast-check';
import { DataKey, EncryptedBucket, type EncryptedBucketProps, LogBucket } from '../../../constructs';
import { DocumentStack } from '../storage/encrypted-bucket.lit';
import { OneLogBucketStack } from '../storage/log-bucket.lit';
import { dataClasses, days, props, type Subjects } from './subject';

export const storage: Subjects = {
  EncryptedBucket: {
    folder: 'storage',
    build: (stack) => new EncryptedBucket(stack, 'Subject', { dataClass: 'confidential' }),
    combinations: fc
      .tuple(
        props<EncryptedBucketProps>(
          { dataClass: dataClasses },
          { keepVersionsFor: days, expireAfter: days, recoveryTier: fc.constantFrom('critical', 'standard', 'gold') },
        ),
        fc.boolean(),
        fc.boolean(),
      )
      .map(([each, key, logs]) => (stack) => {
        new EncryptedBucket(stack, 'Subject', {
          ...each,
          ...(key ? { key: new DataKey(stack, 'Key', { dataClass: each.dataClass }).key } : {}),
          ...(logs ? { accessLogs: new LogBucket(stack, 'Logs').bucket } : {}),
        });
      }),
    snippet: (stage, { role }) => new DocumentStack(stage, 'Snippet', role),
  },
  LogBucket: {
    folder: 'storage',
    // A log bucket is one only once something logs into it.
    build: (stack) => {
      const { bucket: accessLogs } = new LogBucket(stack, 'Subject');
      return new EncryptedBucket(stack, 'Source', { dataClass: 'confidential', accessLogs });
    },
    combinations: dataClasses.map((dataClass) => (stack) => {
      const { bucket: accessLogs } = new LogBucket(stack, 'Subject', { dataClass });
      return new EncryptedBucket(stack, 'Source', { dataClass: 'confidential', accessLogs });
    }),
    snippet: (stage) => new OneLogBucketStack(stage, 'Snippet'),
  },
};
