/**
 * The code of the function that sets the password policy of an account. It is part of the template, so what is
 * deployed is what was reviewed, and brings nothing but what Lambda has: the SDK, and `cfn-response`. CloudFormation
 * hands all properties over as text. When the stack goes, the policy stays: without one, IAM takes eight letters.
 */
export const SET_PASSWORD_POLICY = `
const { IAMClient, UpdateAccountPasswordPolicyCommand } = require('@aws-sdk/client-iam');
const { send, SUCCESS, FAILED } = require('cfn-response');

const iam = new IAMClient({});

exports.handler = async (event, context) => {
  const { Account, MinimumPasswordLength, MaxPasswordAge, PasswordReusePrevention } = event.ResourceProperties;
  const answer = (status) =>
    new Promise((done) => send(event, { logStreamName: context.logStreamName, done }, status, {}, 'PasswordPolicyOf' + Account));
  try {
    if (event.RequestType !== 'Delete') {
      await iam.send(new UpdateAccountPasswordPolicyCommand({
        MinimumPasswordLength: Number(MinimumPasswordLength),
        MaxPasswordAge: Number(MaxPasswordAge),
        PasswordReusePrevention: Number(PasswordReusePrevention),
        RequireLowercaseCharacters: true,
        RequireNumbers: true,
        RequireSymbols: true,
        RequireUppercaseCharacters: true,
        AllowUsersToChangePassword: true,
      }));
    }
  } catch (error) {
    console.error(error);
    return answer(FAILED);
  }
  return answer(SUCCESS);
};
`;
