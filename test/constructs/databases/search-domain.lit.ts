// The code between the marks is the example of docs/constructs/search-domain.md; a test holds the two equal.
/// !show
import { SecurityGroup, type IVpc } from 'aws-cdk-lib/aws-ec2';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Size, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { SearchDomain } from '../../../constructs';

export class DocumentSearchStack extends Stack {
  public constructor(scope: Construct, id: string, vpc: IVpc, administrator: IRole, service: IRole) {
    super(scope, id);
    const search = new SearchDomain(this, 'Search', {
      dataClass: 'confidential',
      vpc,
      administrator,
      storage: Size.gibibytes(200),
    });
    search.allowFrom(new SecurityGroup(this, 'Portal', { vpc, description: 'Portal', allowAllOutbound: false }));
    search.domain.grantIndexRead('documents', service);
  }
}
/// !hide
