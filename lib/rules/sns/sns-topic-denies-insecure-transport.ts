import { defineRule, policyDocument } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { names } from '../naming';
import { demandTlsOnly } from '../tls-only';

export const snsTopicDeniesInsecureTransport = defineRule({
  id: 'SnsTopicDeniesInsecureTransport',
  title: 'SNS topic denies publishing without TLS',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'SNS answers plain HTTP unless the topic policy says no',
  risk: 'Messages and signed requests can be read on the way.',
  remedy: 'Set `enforceSSL: true`.',
  cannotTell: 'the topic policy, or a part of the statement, is only known at deploy time',
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html'],
  cdkNag: ['AwsSolutions-SNS3'],
  resources: ['AWS::SNS::Topic'],
  check: (topic) => {
    const policies = topic.template.app
      .resourcesOfType('AWS::SNS::TopicPolicy', 'AWS::SNS::TopicInlinePolicy')
      .filter((policy) =>
        [...policy.at('Topics').items, policy.at('TopicArn')].some((each) => names(each, topic, 'TopicName')),
      );
    return demandTlsOnly(
      policies.map((policy) => policyDocument(policy.at('PolicyDocument'))),
      {
        what: 'topic policy',
        // What subscribers get goes its own ways.
        actions: ['sns:publish'],
        speaksOf: (resource) => names(resource, topic, 'TopicName') || resource.text?.endsWith('*') === true,
      },
    );
  },
});
