// The code between the marks is the example of docs/constructs/break-glass-role.md; a test holds the two equal.
/// !show
import { AccountRootPrincipal, ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { BreakGlassRole } from '../../../constructs';

export class EmergencyStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const restart = new ManagedPolicy(this, 'Restart', {
      statements: [
        new PolicyStatement({
          actions: ['rds:RebootDBInstance'],
          resources: [this.formatArn({ service: 'rds', resource: 'db:portal' })],
        }),
      ],
    });
    new BreakGlassRole(this, 'BreakGlass', {
      principals: [new AccountRootPrincipal()],
      managedPolicies: [restart],
      runbook: 'https://wiki.acme.example/runbooks/break-glass',
    });
  }
}
/// !hide
