/**
 * The code of the function that takes the rules of AWS away from a default security group. It is part of the
 * template, so what is deployed is what was reviewed, and brings nothing but what Lambda has: the SDK, and
 * `cfn-response`. When the network goes, the group goes with it; nothing is opened again.
 */
export const CLOSE_DEFAULT_GROUP = `
const { EC2Client, RevokeSecurityGroupEgressCommand, RevokeSecurityGroupIngressCommand } = require('@aws-sdk/client-ec2');
const { send, SUCCESS, FAILED } = require('cfn-response');

const ec2 = new EC2Client({});
const rule = (target) => [{ IpProtocol: '-1', ...target }];

async function revoke(command) {
  try {
    await ec2.send(command);
  } catch (error) {
    // It has gone already.
    if (error.name !== 'InvalidPermission.NotFound') throw error;
  }
}

exports.handler = async (event, context) => {
  const { DefaultSecurityGroupId: GroupId, Account: UserId } = event.ResourceProperties;
  const answer = (status, data) =>
    new Promise((done) => send(event, { logStreamName: context.logStreamName, done }, status, data, GroupId));
  try {
    if (event.RequestType !== 'Delete') {
      await revoke(new RevokeSecurityGroupIngressCommand({
        GroupId,
        IpPermissions: rule({ UserIdGroupPairs: [{ GroupId, UserId }] }),
      }));
      await revoke(new RevokeSecurityGroupEgressCommand({
        GroupId,
        IpPermissions: rule({ IpRanges: [{ CidrIp: '0.0.0.0/0' }] }),
      }));
    }
  } catch (error) {
    console.error(error);
    return answer(FAILED, {});
  }
  return answer(SUCCESS, {});
};
`;
