import * as fc from 'fast-check';
import { AuditTrail, DataKey, LogArchive, LogBucket } from '../../../constructs';
import { TrailStack } from '../audit/audit-trail.lit';
import { ArchiveStack } from '../audit/log-archive.lit';
import { roleIn, type Subjects } from './subject';

export const audit: Subjects = {
  AuditTrail: {
    folder: 'audit',
    build: (stack) => new AuditTrail(stack, 'Subject', { keyAdministrators: [roleIn(stack)] }),
    combinations: fc.tuple(fc.boolean(), fc.boolean()).map(([archive, administrators]) => (stack) => {
      new AuditTrail(stack, 'Subject', {
        ...(archive ? { archive: new LogArchive(stack, 'Archive') } : {}),
        ...(administrators ? { keyAdministrators: [roleIn(stack)] } : {}),
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
