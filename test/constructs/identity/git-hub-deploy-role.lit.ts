// The code between the marks is the example of docs/constructs/git-hub-deploy-role.md; a test holds the two equal.
/// !show
import { CfnOutput, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { GitHubDeployRole } from '../../../constructs';

export class PipelineStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { role } = new GitHubDeployRole(this, 'Deploy', { repository: 'acme/portal', branch: 'main' });
    new CfnOutput(this, 'RoleArn', { value: role.roleArn });
  }
}
/// !hide
