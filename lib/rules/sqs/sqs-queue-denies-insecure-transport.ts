import { defineRule, policyDocument } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { names } from '../naming';
import { demandTlsOnly } from '../tls-only';

export const sqsQueueDeniesInsecureTransport = defineRule({
  id: 'SqsQueueDeniesInsecureTransport',
  title: 'SQS queue denies requests without TLS',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'SQS answers plain HTTP unless the queue policy says no',
  risk: 'Messages and signed requests can be read on the way.',
  remedy: 'Set `enforceSSL: true`.',
  cannotTell: 'the queue policy, or a part of the statement, is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html',
  ],
  cdkNag: ['AwsSolutions-SQS4'],
  resources: ['AWS::SQS::Queue'],
  check: (queue) => {
    const policies = queue.template.app
      .resourcesOfType('AWS::SQS::QueuePolicy', 'AWS::SQS::QueueInlinePolicy')
      .filter((policy) =>
        [...policy.at('Queues').items, policy.at('Queue')].some((each) => names(each, queue, 'QueueName')),
      );
    return demandTlsOnly(
      policies.map((policy) => policyDocument(policy.at('PolicyDocument'))),
      {
        what: 'queue policy',
        actions: ['sqs:sendmessage', 'sqs:receivemessage'],
        speaksOf: (resource) => names(resource, queue, 'QueueName') || resource.text?.endsWith('*') === true,
      },
    );
  },
});
