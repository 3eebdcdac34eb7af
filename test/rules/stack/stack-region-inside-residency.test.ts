import { stackRegionInsideResidency } from '../../../lib/rules/stack';
import { ruleTable } from '../../../lib/testing';

const others = { Bucket: { Type: 'AWS::S3::Bucket', Properties: {} } };
const edge = {
  Certificate: { Type: 'AWS::CertificateManager::Certificate', Properties: {} },
  Acl: { Type: 'AWS::WAFv2::WebACL', Properties: {} },
};
const profile = { residency: ['eu-central-1', 'eu-west-1'] };

ruleTable(stackRegionInsideResidency, {
  compliant: [
    { name: 'the home region', others, stack: { region: 'eu-central-1', profile }, remedy: true },
    { name: 'the region for recovery', others, stack: { region: 'eu-west-1', profile } },
    {
      name: 'certificates and web ACLs for CloudFront in us-east-1',
      others: edge,
      stack: { region: 'us-east-1', profile },
    },
    {
      name: 'the delivery of logs of CloudFront, to a bucket elsewhere',
      others: {
        ...edge,
        Source: { Type: 'AWS::Logs::DeliverySource', Properties: {} },
        Destination: { Type: 'AWS::Logs::DeliveryDestination', Properties: {} },
        Delivery: { Type: 'AWS::Logs::Delivery', Properties: {} },
      },
      stack: { region: 'us-east-1', profile },
    },
  ],
  violation: [
    {
      name: 'a bucket in another region',
      others,
      stack: { region: 'us-west-2', profile },
      found: 'stack goes to us-west-2, data may rest in eu-central-1, eu-west-1',
      path: 'Environment.Region',
    },
    {
      name: 'a log group beside the web ACL in us-east-1',
      others: { ...edge, Logs: { Type: 'AWS::Logs::LogGroup', Properties: {} } },
      stack: { region: 'us-east-1', profile },
      found: /^stack goes to us-east-1/,
    },
    {
      name: 'certificates in a region that CloudFront does not ask for',
      others: edge,
      stack: { region: 'us-east-2', profile },
      found: /^stack goes to us-east-2/,
    },
  ],
  undecidable: [{ name: 'a stack for any region', others, stack: { profile }, path: 'Environment.Region' }],
  ignored: [{ name: 'there is no engagement', others, stack: { region: 'us-west-2' } }],
});
