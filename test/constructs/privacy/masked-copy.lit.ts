// The code between the marks is the example of docs/constructs/masked-copy.md; a test holds the two equal.
/// !show
import { Vpc } from 'aws-cdk-lib/aws-ec2';
import { Duration, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { MaskedCopy, PersonalDataVault } from '../../../constructs';

export class RefreshStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const source = new PersonalDataVault(this, 'Customers', { data: 'real', eraseAfter: Duration.days(365) });
    const vpc = Vpc.fromVpcAttributes(this, 'Network', {
      vpcId: 'vpc-0123456789abcdef0',
      availabilityZones: ['eu-central-1a', 'eu-central-1b'],
      privateSubnetIds: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
      privateSubnetRouteTableIds: ['rtb-0123456789abcdef0', 'rtb-0123456789abcdef1'],
    });
    new MaskedCopy(this, 'Refresh', {
      source,
      vpc,
      tables: [
        {
          prefix: 'customers/',
          format: 'csv',
          subject: 'id',
          columns: { id: 'pseudonym', name: 'name', mail: 'email', phone: 'phone', born: 'date', country: 'keep' },
        },
        {
          prefix: 'orders/',
          format: 'json-lines',
          subject: 'customer.id',
          columns: { 'customer.id': 'pseudonym', 'customer.mail': 'email', placed: 'date', amount: 'keep' },
        },
      ],
    });
  }
}
/// !hide
