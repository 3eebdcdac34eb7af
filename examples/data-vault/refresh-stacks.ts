import type { IVpc } from 'aws-cdk-lib/aws-ec2';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { CfnOutput, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { GitHubDeployRole, MaskedCopy, type MaskedTable, type PersonalDataVault } from '../../constructs';
import { mayCall } from './may-call';

/** What becomes of each part of a customer on the way out of production; what is not here does not leave it. */
export const CUSTOMERS: MaskedTable = {
  prefix: 'customers/',
  format: 'json-lines',
  subject: 'id',
  columns: {
    id: 'pseudonym',
    customer: 'pseudonym',
    name: 'name',
    email: 'email',
    phone: 'phone',
    born: 'date',
    country: 'keep',
  },
};

/** A job of one repository, in an environment of GitHub where somebody has to approve it: see refresh.yml. */
const approvedJob = (scope: Construct): IRole =>
  new GitHubDeployRole(scope, 'Refresh', {
    repository: 'acme/customers',
    environment: 'stage-refresh',
    managedPolicies: [],
  }).role;

/** In production: masks the people, and lets an approved job take the copy away. */
export class MaskingStack extends Stack {
  public constructor(
    scope: Construct,
    id: string,
    { people, vpc }: { readonly people: PersonalDataVault; readonly vpc: IVpc },
  ) {
    super(scope, id, { description: 'Masked copy of customers' });
    const copy = new MaskedCopy(this, 'Copy', { source: people, vpc, tables: [CUSTOMERS] });
    const job = approvedJob(this);
    mayCall(job, copy.function);
    copy.grantRead(job);
    new CfnOutput(this, 'MaskingFunction', { value: copy.function.functionName });
    new CfnOutput(this, 'MaskedBucket', { value: copy.bucket.bucketName });
    new CfnOutput(this, 'RefreshRole', { value: job.roleArn });
  }
}

/** In stage: lets the same job bring the copy in. Neither account trusts the other. */
export class HandoverStack extends Stack {
  public constructor(scope: Construct, id: string, { people }: { readonly people: PersonalDataVault }) {
    super(scope, id, { description: 'Takes masked customers in' });
    const job = approvedJob(this);
    people.grantWrite(job, 'customers/*');
    new CfnOutput(this, 'PeopleBucket', { value: people.bucket.bucketName });
    new CfnOutput(this, 'RefreshRole', { value: job.roleArn });
  }
}
