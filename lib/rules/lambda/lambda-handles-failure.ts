import { compliant, defineRule, ignored, violation, type ResourceView } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { FUNCTION_TYPES, functionSetting, servesCustomResourcesOnly } from './functions';

export const lambdaHandlesFailure = defineRule({
  id: 'LambdaHandlesFailure',
  title: 'Lambda function keeps the events that it failed on',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], cloudInfrastructure.clauses['CIP-8.1']],
  severity: 'warning',
  severityReason: 'it matters to functions that are called asynchronously, which not every template shows',
  risk: 'After the last retry an event is dropped, and nobody can tell which or bring it back.',
  remedy: 'Set `onFailure` to a destination, or `deadLetterQueue`.',
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html',
  ],
  cdkNag: [
    'HIPAA.Security-LambdaDLQ',
    'NIST.800.53.R5-LambdaDLQ',
    'Serverless-LambdaAsyncFailureDestination',
    'Serverless-LambdaDLQ',
  ],
  resources: FUNCTION_TYPES,
  check: (resource) => {
    const deadLetters = functionSetting(resource, 'DeadLetterConfig.TargetArn', 'DeadLetterQueue.TargetArn');
    if (deadLetters.isPresent || hasDestination(resource)) return compliant;
    // CloudFormation reports what failed, and a caller that waits is told.
    if (servesCustomResourcesOnly(resource) || isCalledSynchronously(resource)) return ignored;
    return violation(
      'events that fail go nowhere: there is neither a destination nor a dead-letter queue',
      deadLetters,
    );
  },
});

function hasDestination(resource: ResourceView): boolean {
  const path = 'DestinationConfig.OnFailure.Destination';
  if (functionSetting(resource, path, `EventInvokeConfig.${path}`).isPresent) return true;
  // The serverless transform makes a queue or a topic where only its type is given.
  if (resource.at('EventInvokeConfig.DestinationConfig.OnFailure.Type').is('SQS', 'SNS')) return true;
  const name = resource.at('FunctionName').literal;
  return resource.template.app.resourcesOfType('AWS::Lambda::EventInvokeConfig').some((config) => {
    const { target, literal } = config.at('FunctionName');
    const isOfFunction = target === resource || (name !== undefined && literal === name);
    return isOfFunction && config.at(path).isPresent;
  });
}

/** Services that wait for the answer of the function. */
const WAITING = /^(apigateway|elasticloadbalancing|cognito-idp|lex|lexv2|appsync|bedrock)\.amazonaws\.com$/;
const WAITING_EVENTS = ['Api', 'HttpApi', 'SQS', 'Kinesis', 'DynamoDB', 'MSK', 'MQ', 'SelfManagedKafka', 'Cognito'];

function isCalledSynchronously(resource: ResourceView): boolean {
  const callers = [resource, ...resource.referrers('AWS::Lambda::Alias', 'AWS::Lambda::Version')].flatMap((each) =>
    each.referrers('AWS::Lambda::Permission', 'AWS::Lambda::EventSourceMapping', 'AWS::Lambda::Url'),
  );
  const wait = [
    ...callers.map(
      (caller) => caller.type !== 'AWS::Lambda::Permission' || WAITING.test(caller.at('Principal').text ?? ''),
    ),
    ...resource.at('Events').entries.map(([, event]) => event.at('Type').is(...WAITING_EVENTS)),
  ];
  return wait.length > 0 && wait.every(Boolean);
}
