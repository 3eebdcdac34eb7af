/**
 * The code of the function that writes values as parameters of Systems Manager into another region, where a stack reads
 * them. It is part of the template, so what is deployed is what was reviewed, and brings nothing but what Lambda has.
 */
export const HAND_OVER = `
const { SSMClient, DeleteParametersCommand, PutParameterCommand } = require('@aws-sdk/client-ssm');
const { send, SUCCESS, FAILED } = require('cfn-response');

exports.handler = async (event, context) => {
  const { Region: region, Values: values } = event.ResourceProperties;
  const answer = (status) =>
    new Promise((done) => send(event, { logStreamName: context.logStreamName, done }, status, {}, event.LogicalResourceId));
  try {
    const ssm = new SSMClient({ region });
    const wanted = event.RequestType === 'Delete' ? {} : values;
    for (const [Name, Value] of Object.entries(wanted)) {
      await ssm.send(new PutParameterCommand({ Name, Value, Type: 'String', Overwrite: true }));
    }
    const before = { ...values, ...(event.OldResourceProperties || {}).Values };
    const Names = Object.keys(before).filter((name) => !(name in wanted));
    if (Names.length > 0) await ssm.send(new DeleteParametersCommand({ Names }));
  } catch (error) {
    console.error(error);
    return answer(FAILED);
  }
  return answer(SUCCESS);
};
`;
