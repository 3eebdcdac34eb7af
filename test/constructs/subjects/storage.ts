import { SubnetType } from 'aws-cdk-lib/aws-ec2';
import { Duration } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import {
  ArchiveBucket,
  type ArchiveBucketProps,
  DataKey,
  EncryptedBucket,
  type EncryptedBucketProps,
  EncryptedFileSystem,
  type EncryptedFileSystemProps,
  LogBucket,
} from '../../../constructs';
import { InvoiceStack } from '../storage/archive-bucket.lit';
import { DocumentStack } from '../storage/encrypted-bucket.lit';
import { SharedFilesStack } from '../storage/encrypted-file-system.lit';
import { OneLogBucketStack } from '../storage/log-bucket.lit';
import { networkIn, vpcIn } from '../surroundings';
import { dataClasses, days, props, roleIn, type Subjects } from './subject';

export const storage: Subjects = {
  ArchiveBucket: {
    folder: 'storage',
    build: (stack) =>
      new ArchiveBucket(stack, 'Subject', {
        dataClass: 'confidential',
        retention: Duration.days(3650),
        lock: 'compliance',
        retrieval: 'hours',
      }),
    combinations: fc
      .tuple(
        props<ArchiveBucketProps>(
          { dataClass: dataClasses, retention: days },
          { lock: fc.constantFrom('governance', 'compliance'), retrieval: fc.constantFrom('instant', 'hours') },
        ),
        fc.boolean(),
        fc.boolean(),
      )
      .map(([each, key, logs]) => (stack) => {
        new ArchiveBucket(stack, 'Subject', {
          ...each,
          ...(key ? { key: new DataKey(stack, 'Key', { dataClass: each.dataClass }).key } : {}),
          ...(logs ? { accessLogs: new LogBucket(stack, 'Logs').bucket } : {}),
        });
      }),
    snippet: (stage, { role }) => new InvoiceStack(stage, 'Snippet', role),
  },
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
  EncryptedFileSystem: {
    folder: 'storage',
    build: (stack) => {
      const { fileSystem } = new EncryptedFileSystem(stack, 'Subject', {
        dataClass: 'confidential',
        vpc: vpcIn(stack),
        vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
        path: '/uploads',
        recoveryTier: 'standard',
      });
      fileSystem.grantReadWrite(roleIn(stack));
    },
    combinations: fc
      .tuple(
        props<Omit<EncryptedFileSystemProps, 'vpc'>>(
          { dataClass: dataClasses },
          {
            vpcSubnets: fc.constantFrom(
              { subnetType: SubnetType.PRIVATE_ISOLATED },
              { subnetType: SubnetType.PRIVATE_ISOLATED },
              { subnetType: SubnetType.PUBLIC },
            ),
            path: fc.constantFrom('/uploads', '/'),
            recoveryTier: fc.constantFrom('critical', 'standard', 'gold'),
          },
        ),
        fc.boolean(),
      )
      .map(([each, key]) => (stack) => {
        new EncryptedFileSystem(stack, 'Subject', {
          ...each,
          vpc: vpcIn(stack),
          ...(key ? { key: new DataKey(stack, 'Key', { dataClass: each.dataClass }).key } : {}),
        });
      }),
    snippet: (stage, { role }) => new SharedFilesStack(stage, 'Snippet', networkIn(stage), role),
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
