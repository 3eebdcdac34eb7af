import { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Function } from 'aws-cdk-lib/aws-lambda';
import type { Stack } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import {
  AlertTopic,
  AuditAlarms,
  AuditTrail,
  type AuditTrailProps,
  DataKey,
  LogArchive,
  LogBucket,
} from '../../../constructs';
import { WatchedTrailStack } from '../audit/audit-alarms.lit';
import { TrailStack } from '../audit/audit-trail.lit';
import { ArchiveStack } from '../audit/log-archive.lit';
import { roleIn, type Subjects } from './subject';

function storesOf(stack: Stack, stores: 'all' | 'some' | 'none'): Pick<AuditTrailProps, 'tables' | 'functions'> {
  if (stores === 'all') return { tables: stores, functions: stores };
  if (stores === 'none') return { tables: [], functions: [] };
  const table = Table.fromTableName(stack, 'Orders', 'orders');
  return { tables: [table], functions: [Function.fromFunctionName(stack, 'Order', 'order')] };
}

export const audit: Subjects = {
  AuditAlarms: {
    folder: 'audit',
    build: (stack) => {
      const { logGroup } = new AuditTrail(stack, 'Trail');
      return new AuditAlarms(stack, 'Subject', { logGroup, runbook: 'https://wiki.acme.example/audit' });
    },
    combinations: fc
      .tuple(fc.constantFrom('https://wiki.acme.example/audit', 'wiki'), fc.boolean())
      .map(([runbook, topic]) => (stack) => {
        const { logGroup } = new AuditTrail(stack, 'Trail');
        new AuditAlarms(stack, 'Subject', {
          logGroup,
          runbook,
          ...(topic ? { topic: AlertTopic.of(stack, 'onCall').topic } : {}),
        });
      }),
    snippet: (stage) => new WatchedTrailStack(stage, 'Snippet'),
  },
  AuditTrail: {
    folder: 'audit',
    build: (stack) =>
      new AuditTrail(stack, 'Subject', { keyAdministrators: [roleIn(stack)], tables: 'all', functions: 'all' }),
    combinations: fc
      .tuple(fc.boolean(), fc.boolean(), fc.constantFrom('all', 'some', 'none', undefined))
      .map(([archive, administrators, stores]) => (stack) => {
        new AuditTrail(stack, 'Subject', {
          ...(archive ? { archive: new LogArchive(stack, 'Archive') } : {}),
          ...(administrators ? { keyAdministrators: [roleIn(stack)] } : {}),
          ...(stores ? storesOf(stack, stores) : {}),
        });
      }),
    snippet: (stage) => new TrailStack(stage, 'Snippet'),
  },
  LogArchive: {
    folder: 'audit',
    build: (stack) => new LogArchive(stack, 'Subject'),
    combinations: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()).map(([key, administrators, logs]) => (stack) => {
      new LogArchive(stack, 'Subject', {
        ...(key ? { key: new DataKey(stack, 'Key', { dataClass: 'audit', holds: 'audit' }).key } : {}),
        ...(administrators ? { keyAdministrators: [roleIn(stack)] } : {}),
        ...(logs ? { accessLogs: new LogBucket(stack, 'Logs').bucket } : {}),
      });
    }),
    snippet: (stage, { administrator, role }) => new ArchiveStack(stage, 'Snippet', administrator, role),
  },
};
