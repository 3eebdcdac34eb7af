import * as fc from 'fast-check';
import { DataKey, EncryptedLogGroup } from '../../../constructs';
import { LogStack } from '../logs/encrypted-log-group.lit';
import { dataClasses, type Subjects } from './subject';

export const logs: Subjects = {
  EncryptedLogGroup: {
    folder: 'logs',
    build: (stack) => {
      const { key } = new DataKey(stack, 'Key', { dataClass: 'internal' });
      return new EncryptedLogGroup(stack, 'Subject', { logClass: 'application', dataClass: 'internal', key });
    },
    combinations: fc
      .tuple(dataClasses, fc.constantFrom('application', 'access', 'audit'))
      .map(([dataClass, logClass]) => (stack) => {
        const { key } = new DataKey(stack, 'Key', { dataClass });
        new EncryptedLogGroup(stack, 'Subject', { logClass, dataClass, key });
      }),
    snippet: (stage, { role }) => new LogStack(stage, 'Snippet', role),
  },
};
