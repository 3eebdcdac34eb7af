import { compliant, defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

const ENDPOINTS = [
  'HttpEndpointDestinationConfiguration.EndpointConfiguration.Url',
  'SnowflakeDestinationConfiguration.AccountUrl',
  'SplunkDestinationConfiguration.HECEndpoint',
];

export const firehoseDestinationByTls = defineRule({
  id: 'FirehoseDestinationByTls',
  title: 'Firehose delivers to HTTP endpoints by TLS',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
    cloudInfrastructure.clauses['CIP-10'],
  ],
  severity: 'error',
  severityReason: 'records would leave AWS in clear',
  risk: 'Everybody on the way can read the records.',
  remedy: 'Name the endpoint by an `https://` URL.',
  cannotTell: 'the endpoint is a parameter without a default',
  references: ['https://docs.aws.amazon.com/firehose/latest/dev/create-destination.html'],
  resources: ['AWS::KinesisFirehose::DeliveryStream'],
  check: (stream) =>
    every(
      ENDPOINTS.map((path) => stream.at(path))
        .filter((endpoint) => endpoint.isPresent)
        .map((endpoint) => {
          if (/^https:\/\//i.test(endpoint.text ?? '')) return compliant;
          return demand(
            endpoint,
            // Splunk's endpoint may be a host alone.
            (each) => !/^\w+:\/\//.test(each.literal ?? 'http://'),
            (each) => `records go to ${each.orAbsent()}`,
          );
        }),
    ),
});
