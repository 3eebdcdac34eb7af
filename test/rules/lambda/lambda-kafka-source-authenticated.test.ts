import { lambdaKafkaSourceAuthenticated } from '../../../lib/rules/lambda';
import { ruleTable } from '../../../lib/testing';

const SelfManagedEventSource = { Endpoints: { KafkaBootstrapServers: ['a:9094'] } };
const access = (...types: readonly unknown[]) => ({
  SelfManagedEventSource,
  SourceAccessConfigurations: types.map((Type) => ({ Type, URI: 'x' })),
});

ruleTable(lambdaKafkaSourceAuthenticated, {
  compliant: [
    { name: 'by a password', properties: access('VPC_SUBNET', 'SASL_SCRAM_512_AUTH'), remedy: true },
    { name: 'by a certificate', properties: access('CLIENT_CERTIFICATE_TLS_AUTH') },
  ],
  violation: [
    {
      name: 'nothing is set',
      properties: { SelfManagedEventSource },
      found: 'Lambda reads from Kafka without signing in',
      path: 'Properties.SourceAccessConfigurations',
    },
    { name: 'a subnet alone', properties: access('VPC_SUBNET'), found: /without signing in/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: access({ Ref: 'Type' }),
      template: { Parameters: { Type: { Type: 'String' } } },
      path: 'Properties.SourceAccessConfigurations.0.Type',
    },
  ],
  ignored: [
    { name: 'a stream of AWS', properties: { EventSourceArn: 'arn:aws:kinesis:eu-central-1:111111111111:stream/x' } },
  ],
  empty: { verdict: 'ignored', because: 'it reads from no Kafka cluster of ones own' },
});
