// The code between the marks is the example of docs/constructs/user-directory.md; a test holds the two equal.
/// !show
import { CfnOutput, Duration, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { UserDirectory } from '../../../constructs';

export class UsersStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const users = new UserDirectory(this, 'Users', { dataClass: 'confidential', groups: ['editors'] });
    const portal = users.addWebClient('Portal', {
      callbackUrls: ['https://portal.acme.example/signed-in'],
      logoutUrls: ['https://portal.acme.example/'],
      session: Duration.hours(8),
    });
    new CfnOutput(this, 'PortalClient', { value: portal.userPoolClientId });
  }
}
/// !hide
