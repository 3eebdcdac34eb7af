import { type IVpc, Vpc } from 'aws-cdk-lib/aws-ec2';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import {
  MaskedCopy,
  type MaskedTable,
  PersonalDataVault,
  type PersonalDataVaultProps,
  PseudonymKey,
} from '../../../constructs';
import { RefreshStack } from '../privacy/masked-copy.lit';
import { CustomerStack } from '../privacy/personal-data-vault.lit';
import { IngestStack } from '../privacy/pseudonym-key.lit';
import { dataClasses, days, props, roleIn, type Subjects } from './subject';

const personalClasses = fc.constantFrom('personal', 'customer-pii', 'internal', 'Personal Data');

const vpcIn = (stack: Stack): IVpc =>
  Vpc.fromVpcAttributes(stack, 'Network', {
    vpcId: 'vpc-0a1b2c3d4e5f60718',
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    privateSubnetIds: ['subnet-1', 'subnet-2'],
    privateSubnetRouteTableIds: ['rtb-1', 'rtb-2'],
  });

const vaultIn = (stack: Stack): PersonalDataVault =>
  new PersonalDataVault(stack, 'Source', { data: 'masked', eraseAfter: Duration.days(365) });

const CUSTOMERS: MaskedTable = {
  prefix: 'customers/',
  format: 'csv',
  subject: 'id',
  columns: { id: 'pseudonym', born: 'date', country: 'keep' },
};

export const privacy: Subjects = {
  MaskedCopy: {
    folder: 'privacy',
    build: (stack) =>
      new MaskedCopy(stack, 'Subject', { source: vaultIn(stack), vpc: vpcIn(stack), tables: [CUSTOMERS] }),
    combinations: fc
      .tuple(
        fc.subarray<MaskedTable>([
          CUSTOMERS,
          { prefix: 'orders/', format: 'json-lines', columns: { 'customer.mail': 'email' } },
          { prefix: 'visits/', format: 'csv', columns: { day: 'date' } },
          { prefix: 'customers/old/', format: 'csv', columns: { id: 'pseudonym' } },
        ]),
        fc.option(days),
      )
      .map(([tables, expireAfter]) => (stack) => {
        new MaskedCopy(stack, 'Subject', {
          source: vaultIn(stack),
          vpc: vpcIn(stack),
          tables,
          ...(expireAfter ? { expireAfter } : {}),
        });
      }),
    snippet: (stage) => new RefreshStack(stage, 'Snippet'),
  },
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
  PseudonymKey: {
    folder: 'privacy',
    build: (stack) => {
      new PseudonymKey(stack, 'Subject', { dataClass: 'confidential' }).grantPseudonymise(roleIn(stack, 'Workload'));
    },
    combinations: dataClasses.map((dataClass) => (stack) => {
      new PseudonymKey(stack, 'Subject', { dataClass });
    }),
    snippet: (stage, { role }) => new IngestStack(stage, 'Snippet', role),
  },
};
