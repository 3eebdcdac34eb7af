import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnOutput, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { OidcDeployRole } from 'cdk-policy-blueprints/constructs';

// A token of GitLab names the branch, not the environment: whoever may push to main reaches every role.
const GITLAB = {
  issuer: 'https://{{repositoryHost}}',
  audience: 'https://{{repositoryHost}}',
  subject: 'project_path:{{repositoryPath}}:ref_type:branch:ref:main',
};

/** The roles that pipelines of GitLab take in an environment. An administrator deploys them, before the first run. */
export class DeliveryStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { description: 'Roles of the pipeline' });
    const deploy = new OidcDeployRole(this, 'Deploy', GITLAB);
    const drift = new OidcDeployRole(this, 'Drift', {
      ...GITLAB,
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
