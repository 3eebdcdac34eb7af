import { elbListenerEncrypted } from '../../../lib/rules/elb';
import { ruleTable } from '../../../lib/testing';

const redirect = (RedirectConfig: object, Type = 'redirect') => [{ Type, RedirectConfig }];
const toHttps = redirect({ Protocol: 'HTTPS' });
const forward = [{ Type: 'forward', TargetGroupArn: { Ref: 'Group' } }];
const rule = 'AWS::ElasticLoadBalancingV2::ListenerRule';
const listener = (Protocol: unknown) => ({
  Listener: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: { Protocol } },
});
const group = (TargetType: string) => ({
  Group: { Type: 'AWS::ElasticLoadBalancingV2::TargetGroup', Properties: { TargetType } },
});
const parameters = { Parameters: { Unknown: { Type: 'String' } } };

ruleTable(elbListenerEncrypted, {
  compliant: [
    { name: 'HTTPS', properties: { Protocol: 'HTTPS' }, remedy: true },
    { name: 'TLS at a Network Load Balancer', properties: { Protocol: 'TLS' } },
    { name: 'HTTP that only redirects', properties: { Protocol: 'HTTP', DefaultActions: toHttps } },
    {
      name: 'HTTP that only refuses',
      properties: {
        Protocol: 'HTTP',
        DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '403' } }],
      },
    },
    {
      name: 'a rule that redirects, whichever the listener',
      type: rule,
      properties: { Actions: toHttps },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'protocol is absent, allowed are HTTPS and TLS', path: 'Properties.Protocol' },
    {
      name: 'HTTP that forwards',
      properties: { Protocol: 'HTTP', DefaultActions: forward },
      found: 'plain HTTP is answered by forward, allowed is a redirect to HTTPS',
      path: 'Properties.DefaultActions.0.Type',
    },
    {
      name: 'HTTP without an action',
      properties: { Protocol: 'HTTP' },
      found: 'plain HTTP is not redirected to HTTPS',
    },
    {
      name: 'HTTP that redirects to HTTP on another host',
      properties: { Protocol: 'HTTP', DefaultActions: redirect({ Protocol: 'HTTP', Host: 'example.com' }) },
      found: 'plain HTTP is redirected to protocol HTTP, allowed is HTTPS',
    },
    {
      name: 'a redirect that keeps the protocol',
      properties: { Protocol: 'HTTP', DefaultActions: redirect({ Path: '/new' }) },
      found: 'plain HTTP is redirected to protocol absent, allowed is HTTPS',
    },
    {
      name: 'HTTP that answers by itself',
      properties: {
        Protocol: 'HTTP',
        DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '200' } }],
      },
      found: /answered by fixed-response/,
    },
    {
      name: 'HTTP that redirects by default, but a rule of it forwards',
      type: rule,
      properties: { ListenerArn: { Ref: 'Listener' }, Actions: forward },
      others: listener('HTTP'),
      found: /answered by forward/,
      path: 'Properties.Actions.0.Type',
    },
    {
      name: 'TCP on the port of HTTP',
      properties: { Protocol: 'TCP', Port: '80' },
      found: 'TCP on port 80 is plain HTTP, allowed are HTTPS and TLS',
      path: 'Properties.Protocol',
    },
    {
      name: 'TCP on the port of HTTP before targets that are no load balancer',
      properties: { Protocol: 'TCP', Port: 80, DefaultActions: forward },
      others: group('ip'),
      found: /plain HTTP/,
    },
    {
      name: 'HTTP outside production',
      properties: { Protocol: { 'Fn::If': ['IsProd', 'HTTPS', 'HTTP'] }, DefaultActions: forward },
      template: { Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111111111111'] } } },
      found: /answered by forward.*\(when IsProd is false\)/,
    },
  ],
  undecidable: [
    {
      name: 'the protocol is a parameter',
      properties: { Protocol: { Ref: 'Unknown' } },
      template: parameters,
      path: 'Properties.Protocol',
    },
    {
      name: 'TCP on port 443, which the targets may or may not encrypt',
      properties: { Protocol: 'TCP', Port: 443 },
      path: 'Properties.Protocol',
    },
    {
      name: 'TCP on a port that is a parameter',
      properties: { Protocol: 'TCP', Port: { Ref: 'Unknown' } },
      template: parameters,
      path: 'Properties.Port',
    },
    { name: 'UDP', properties: { Protocol: 'UDP', Port: 4433 }, path: 'Properties.Protocol' },
    {
      name: 'the action is a parameter',
      properties: { Protocol: 'HTTP', DefaultActions: [{ Type: { Ref: 'Unknown' } }] },
      template: parameters,
      path: 'Properties.DefaultActions.0.Type',
    },
    {
      name: 'a rule of a listener elsewhere that forwards',
      type: rule,
      properties: { ListenerArn: { 'Fn::ImportValue': 'Listener' }, Actions: forward },
      path: 'Properties.ListenerArn',
    },
  ],
  ignored: [
    {
      name: 'a rule of an HTTPS listener',
      type: rule,
      properties: { ListenerArn: { Ref: 'Listener' }, Actions: forward },
      others: listener('HTTPS'),
    },
    {
      name: 'a listener of a Gateway Load Balancer',
      properties: { LoadBalancerArn: { Ref: 'Gateway' } },
      others: { Gateway: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Type: 'gateway' } } },
    },
    {
      name: 'TCP before an Application Load Balancer, whose listener is judged',
      properties: { Protocol: 'TCP', Port: 80, DefaultActions: forward },
      others: group('alb'),
    },
    {
      name: 'TCP before an Application Load Balancer, by weighted groups',
      properties: {
        Protocol: 'TCP',
        Port: 80,
        DefaultActions: [
          { Type: 'forward', ForwardConfig: { TargetGroups: [{ TargetGroupArn: { Ref: 'Group' }, Weight: 1 }] } },
        ],
      },
      others: group('alb'),
    },
  ],
});
