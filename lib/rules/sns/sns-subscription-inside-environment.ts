import { compliant, defineRule, every, ignored, undecidable, violation, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { filledIn, isAnything } from '../iam/placeholders';
import { subscriptions } from './subscriptions';

export const snsSubscriptionInsideEnvironment = defineRule({
  id: 'SnsSubscriptionInsideEnvironment',
  title: 'SNS subscription stays in its environment and residency',
  clauses: [
    cloudInfrastructure.clauses['CIP-5'],
    security.clauses['SEC-5.3'],
    securityIpProtection.clauses['SIP-AC.3'],
  ],
  severity: 'error',
  severityReason: 'every message is copied to where other rules hold',
  risk: 'Messages end up in another environment, or in a region that the data must not rest in.',
  remedy: 'Subscribe endpoints of the same environment, in a region of `residency` in the engagement file.',
  cannotTell: 'the endpoint is a parameter without a default',
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-cross-region-delivery.html'],
  resources: ['AWS::SNS::Subscription', 'AWS::SNS::Topic'],
  check: (resource) =>
    every(
      subscriptions(resource).map((subscription) => {
        const { residency, foreignAccounts } = resource.environment;
        const endpoint = subscription.at('Endpoint');
        const { region, account } = whereIs(endpoint);
        if (account !== undefined && foreignAccounts.includes(account)) {
          return violation(`messages go to account ${account} of another environment`, endpoint, `Account::${account}`);
        }
        if (residency === undefined || subscription.at('Endpoint').isAbsent) return ignored;
        if (region === undefined) return isAnything(endpoint) ? undecidable(endpoint) : ignored;
        if (residency.includes(region)) return compliant;
        return violation(`messages go to ${region}, data may rest in ${residency.join(', ')}`, endpoint);
      }),
    ),
});

function whereIs(endpoint: Value): { readonly region?: string | undefined; readonly account?: string | undefined } {
  if (endpoint.target) return endpoint.target.template.stack;
  const [, region, account] = /^arn:[^:]+:[^:]+:([a-z0-9-]+):(\d{12})?/.exec(filledIn(endpoint.text ?? '')) ?? [];
  // What is not known is filled in by `x`: the region of the stack itself.
  return { region: region === 'x' ? undefined : region, account };
}
