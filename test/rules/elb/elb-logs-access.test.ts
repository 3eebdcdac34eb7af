import { elbLogsAccess } from '../../../lib/rules/elb';
import { ruleTable } from '../../../lib/testing';

const attributes = (entries: Readonly<Record<string, unknown>>) => ({
  LoadBalancerAttributes: Object.entries(entries).map(([Key, Value]) => ({ Key, Value })),
});
const logs = (enabled: unknown = 'true', bucket: unknown = 'logs') =>
  attributes({ 'access_logs.s3.enabled': enabled, 'access_logs.s3.bucket': bucket });
const CLASSIC = 'AWS::ElasticLoadBalancing::LoadBalancer';
const network = { Type: 'network' };
const listener = (Protocol: unknown) => ({
  Listener: {
    Type: 'AWS::ElasticLoadBalancingV2::Listener',
    Properties: { Protocol, LoadBalancerArn: { Ref: 'Subject' } },
  },
});
const source = {
  Source: {
    Type: 'AWS::Logs::DeliverySource',
    Properties: { Name: 'alb', LogType: 'ALB_ACCESS_LOGS', ResourceArn: { Ref: 'Subject' } },
  },
};
const delivery = { Delivery: { Type: 'AWS::Logs::Delivery', Properties: { DeliverySourceName: 'alb' } } };
const parameters = { Parameters: { Unknown: { Type: 'String' } } };

ruleTable(elbLogsAccess, {
  compliant: [
    { name: 'a bucket of the app', properties: logs('true', { Ref: 'Logs' }), remedy: true },
    { name: 'written as a boolean', properties: logs(true) },
    {
      name: 'a Classic Load Balancer',
      type: CLASSIC,
      properties: { AccessLoggingPolicy: { Enabled: true } },
    },
    { name: 'CloudWatch Logs delivers them', others: { ...source, ...delivery } },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'access_logs.s3.enabled is absent, allowed is true',
      path: 'Properties.LoadBalancerAttributes',
    },
    { name: 'off', properties: logs('false'), found: 'access_logs.s3.enabled is false, allowed is true' },
    { name: 'no bucket', properties: attributes({ 'access_logs.s3.enabled': 'true' }), found: /has no bucket/ },
    { name: 'a Network Load Balancer with TLS', properties: network, others: listener('TLS'), found: /is absent/ },
    { name: 'a Network Load Balancer without listeners', properties: network, found: /is absent/ },
    {
      name: 'a Classic Load Balancer with logs off',
      type: CLASSIC,
      properties: { AccessLoggingPolicy: { Enabled: false } },
      found: 'access log is off',
      path: 'Properties.AccessLoggingPolicy.Enabled',
    },
    { name: 'a source that nothing is delivered from', others: source, found: /is absent/ },
    {
      name: 'connection logs alone',
      properties: attributes({ 'connection_logs.s3.enabled': 'true', 'connection_logs.s3.bucket': 'logs' }),
      found: /access_logs.s3.enabled is absent/,
    },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      properties: logs({ Ref: 'Unknown' }),
      template: parameters,
      path: 'Properties.LoadBalancerAttributes.0.Value',
    },
    {
      name: 'the attributes are an import',
      properties: { LoadBalancerAttributes: { 'Fn::ImportValue': 'Attributes' } },
      path: 'Properties.LoadBalancerAttributes',
    },
    {
      name: 'the kind is a parameter',
      properties: { Type: { Ref: 'Unknown' } },
      template: parameters,
      path: 'Properties.Type',
    },
  ],
  ignored: [
    { name: 'a Gateway Load Balancer, which has no access logs', properties: { Type: 'gateway' } },
    { name: 'a Network Load Balancer with TCP alone', properties: network, others: listener('TCP') },
  ],
});
