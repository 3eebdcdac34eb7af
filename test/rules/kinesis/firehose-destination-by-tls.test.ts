import { firehoseDestinationByTls } from '../../../lib/rules/kinesis/firehose-destination-by-tls';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const http = (Url: unknown) => ({ HttpEndpointDestinationConfiguration: { EndpointConfiguration: { Url } } });

ruleTable(firehoseDestinationByTls, {
  compliant: [
    { name: 'HTTPS', properties: http('https://example.com'), remedy: true },
    {
      name: 'HTTPS with a host that is not known yet',
      properties: http({ 'Fn::Sub': 'https://${Host}/in' }),
      template: parameters('Host'),
    },
    {
      name: 'a host of Splunk',
      properties: { SplunkDestinationConfiguration: { HECEndpoint: 'splunk.example.com:8088' } },
    },
  ],
  violation: [
    {
      name: 'plain HTTP',
      properties: http('http://example.com'),
      found: 'records go to http://example.com',
      path: 'Properties.HttpEndpointDestinationConfiguration.EndpointConfiguration.Url',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: http({ Ref: 'Where' }),
      template: parameters('Where'),
      path: 'Properties.HttpEndpointDestinationConfiguration.EndpointConfiguration.Url',
    },
  ],
  ignored: [{ name: 'a bucket', properties: { ExtendedS3DestinationConfiguration: {} } }],
  empty: { verdict: 'ignored', because: 'without an HTTP endpoint nothing leaves AWS' },
});
