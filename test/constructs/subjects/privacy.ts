import { Duration } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import { PersonalDataVault, type PersonalDataVaultProps } from '../../../constructs';
import { CustomerStack } from '../privacy/personal-data-vault.lit';
import { days, props, roleIn, type Subjects } from './subject';

const personalClasses = fc.constantFrom('personal', 'customer-pii', 'internal', 'Personal Data');

export const privacy: Subjects = {
  PersonalDataVault: {
    folder: 'privacy',
    build: (stack) => {
      const vault = new PersonalDataVault(stack, 'Subject', {
        data: 'synthetic',
        eraseAfter: Duration.days(365),
        keyAdministrators: [roleIn(stack)],
        identifiers: [{ name: 'CustomerNumber', regex: 'K-[0-9]{8}' }],
      });
      const workload = roleIn(stack, 'Workload');
      vault.grantRead(workload);
      vault.grantWrite(workload);
      vault.grantErase(workload);
    },
    combinations: fc
      .tuple(
        props<PersonalDataVaultProps>(
          { data: fc.constantFrom('real', 'masked', 'synthetic'), eraseAfter: days },
          { dataClass: personalClasses },
        ),
        fc.boolean(),
      )
      .map(([each, administrators]) => (stack) => {
        new PersonalDataVault(stack, 'Subject', {
          ...each,
          ...(administrators ? { keyAdministrators: [roleIn(stack)] } : {}),
        });
      }),
    snippet: (stage, { role }) => new CustomerStack(stage, 'Snippet', role),
  },
};
