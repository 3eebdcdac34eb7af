import { Grant, type IRole } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';

/** Lets a role call a function, but none of its versions: those with old code, too, would be among them. */
export function mayCall(grantee: IRole, called: IFunction): void {
  Grant.addToPrincipal({ grantee, actions: ['lambda:InvokeFunction'], resourceArns: [called.functionArn] });
}
