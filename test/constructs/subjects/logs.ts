import { CustomDataIdentifier, DataIdentifier } from 'aws-cdk-lib/aws-logs';
import * as fc from 'fast-check';
import { DataKey, EncryptedLogGroup, type EncryptedLogGroupProps } from '../../../constructs';
import { LogStack } from '../logs/encrypted-log-group.lit';
import { dataClasses, props, type Subjects } from './subject';

export const logs: Subjects = {
  EncryptedLogGroup: {
    folder: 'logs',
    build: (stack) => {
      const { key } = new DataKey(stack, 'Key', { dataClass: 'internal' });
      return new EncryptedLogGroup(stack, 'Subject', { logClass: 'application', dataClass: 'internal', key });
    },
    combinations: fc
      .tuple(
        dataClasses,
        props<EncryptedLogGroupProps>(
          { logClass: fc.constantFrom('application', 'access', 'audit') },
          {
            logGroupName: fc.constant('sns/orders'),
            masks: fc.constantFrom(
              [DataIdentifier.DRIVERSLICENSE_DE, new CustomDataIdentifier('CustomerNumber', 'CN-\\d{9}')],
              [new DataIdentifier('DriversLicense')],
            ),
          },
        ),
        fc.boolean(),
      )
      .map(([dataClass, each, findings]) => (stack) => {
        const { key } = new DataKey(stack, 'Key', { dataClass });
        const logged = () => new EncryptedLogGroup(stack, 'Findings', { logClass: 'access', dataClass, key }).logGroup;
        new EncryptedLogGroup(stack, 'Subject', {
          ...each,
          dataClass,
          key,
          ...(findings ? { maskingFindings: logged() } : {}),
        });
      }),
    snippet: (stage, { role }) => new LogStack(stage, 'Snippet', role),
  },
};
