import { defineRule, every, ignored, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { subscriptions } from './subscriptions';

export const snsSubscriptionByTls = defineRule({
  id: 'SnsSubscriptionByTls',
  title: 'SNS subscription is delivered by TLS',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'every message goes through the network in clear',
  risk: 'Everybody on the way can read the messages, and the links that confirm and end the subscription.',
  remedy: "Subscribe by `SubscriptionProtocol.HTTPS`, e.g. `new UrlSubscription('https://…')`.",
  cannotTell: 'the protocol is a parameter without a default',
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-http-https-endpoint-as-subscriber.html'],
  resources: ['AWS::SNS::Subscription', 'AWS::SNS::Topic'],
  check: (resource) =>
    every(
      subscriptions(resource).map((subscription) => {
        const [protocol, endpoint] = [subscription.at('Protocol'), subscription.at('Endpoint')];
        if (protocol.isAbsent) return ignored;
        if (/^http:/i.test(endpoint.text ?? '')) return violation(`messages go to ${endpoint.orAbsent()}`, endpoint);
        return demand(
          protocol,
          (each) => !each.is('http'),
          () => 'messages go out by http',
        );
      }),
    ),
});
