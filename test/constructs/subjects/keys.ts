import * as fc from 'fast-check';
import { DataKey } from '../../../constructs';
import { KeyStack } from '../keys/data-key.lit';
import { dataClasses, roleIn, type Subjects } from './subject';

export const keys: Subjects = {
  DataKey: {
    folder: 'keys',
    build: (stack) =>
      new DataKey(stack, 'Subject', { dataClass: 'personal', administrators: [roleIn(stack)], holds: 'audit' }),
    combinations: fc
      .tuple(dataClasses, fc.boolean(), fc.constantFrom('data', 'audit', undefined))
      .map(([dataClass, administrators, holds]) => (stack) => {
        new DataKey(stack, 'Subject', {
          dataClass,
          ...(administrators ? { administrators: [roleIn(stack)] } : {}),
          ...(holds ? { holds } : {}),
        });
      }),
    snippet: (stage, { administrator, role }) => new KeyStack(stage, 'Snippet', administrator, role),
  },
};
