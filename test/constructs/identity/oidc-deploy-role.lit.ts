// The code between the marks is the example of docs/constructs/oidc-deploy-role.md; a test holds the two equal.
/// !show
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { OidcDeployRole } from '../../../constructs';

export class GitLabStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new OidcDeployRole(this, 'Deploy', {
      issuer: 'https://gitlab.com',
      audience: 'https://gitlab.com',
      subject: 'project_path:acme/portal:ref_type:branch:ref:main',
    });
  }
}
/// !hide
