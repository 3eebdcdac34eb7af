import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnOutput, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { Environment } from 'cdk-policy-blueprints';
import { GitHubDeployRole } from 'cdk-policy-blueprints/constructs';

const REPOSITORY = '{{repositoryPath}}';

/** The roles that GitHub Actions take in an environment. An administrator deploys them, before the first run. */
export class DeliveryStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { description: 'Roles of the pipeline' });
    const { name } = Environment.of(this);
    const deploy = new GitHubDeployRole(this, 'Deploy', { repository: REPOSITORY, branch: 'main' });
    const drift = new GitHubDeployRole(this, 'Drift', {
      repository: REPOSITORY,
      branch: 'main',
      environment: `${name}-read`,
      managedPolicies: [this.readsConfiguration(), ManagedPolicy.fromAwsManagedPolicyName('SecurityAudit')],
    });
    new CfnOutput(this, 'DeployRole', { value: deploy.role.roleArn, description: 'Variable AWS_DEPLOY_ROLE' });
    new CfnOutput(this, 'DriftRole', { value: drift.role.roleArn, description: 'Variable AWS_DRIFT_ROLE' });
  }

  /** CloudFormation compares by the rights of who asks: `SecurityAudit` reads how things are configured, no data. */
  private readsConfiguration(): ManagedPolicy {
    const { stackName } = this;
    const prefix = stackName.slice(0, stackName.lastIndexOf('-'));
    return new ManagedPolicy(this, 'DetectsDrift', {
      description: 'Compares what is deployed with the templates',
      statements: [
        new PolicyStatement({
          actions: [
            'cloudformation:DetectStackDrift',
            'cloudformation:DetectStackResourceDrift',
            'cloudformation:DescribeStackResourceDrifts',
          ],
          resources: [
            this.formatArn({ service: 'cloudformation', region: '*', resource: 'stack', resourceName: `${prefix}-*` }),
          ],
        }),
        new PolicyStatement({
          actions: [
            'cloudformation:BatchDescribeTypeConfigurations',
            'cloudformation:DescribeStackDriftDetectionStatus',
          ],
          resources: ['*'],
        }),
      ],
    });
  }
}
