import { AccountRootPrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnOutput, Size, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { MfaRole, QueryWorkgroup } from '../../constructs';
import type { DataStack } from './data-stack';

/** Where analysts query sales, and nothing about the people who bought. */
export class AnalysisStack extends Stack {
  public constructor(scope: Construct, id: string, { data }: { readonly data: DataStack }) {
    super(scope, id, { description: 'Queries on sales' });
    const workgroup = new QueryWorkgroup(this, 'Queries', { dataClass: 'confidential', scanLimit: Size.gibibytes(1) });
    const analyst = new MfaRole(this, 'Analyst', { principals: [new AccountRootPrincipal()] });
    workgroup.grantQuery(analyst.role);
    data.shop.grantRead(analyst.role, 'sales');
    new CfnOutput(this, 'Workgroup', { value: workgroup.workgroupName });
    new CfnOutput(this, 'AnalystRole', { value: analyst.role.roleArn });

    // Take the slashes off the next line, and the checks fail: see README.md.
    // (workgroup.node.findChild('Workgroup') as import('aws-cdk-lib/aws-athena').CfnWorkGroup).addPropertyOverride('WorkGroupConfiguration.EnforceWorkGroupConfiguration', false);
  }
}
