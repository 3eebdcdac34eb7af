import {
  compliant,
  defineRule,
  every,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
  type Value,
} from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';

/** The list of clients of each type: the CDK's older construct is a custom resource. */
const LISTS: Readonly<Record<string, string>> = {
  'AWS::IAM::OIDCProvider': 'ClientIdList',
  'Custom::AWSCDKOpenIdConnectProvider': 'ClientIDList',
};

export const iamOidcProviderClientsPinned = defineRule({
  id: 'IamOidcProviderClientsPinned',
  title: 'IAM OIDC provider takes tokens for named clients only',
  clauses: [
    securityIpProtection.clauses['SIP-AC.6'],
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-4.3'],
  ],
  severity: 'error',
  severityReason: 'the audience is half of what tells a token for this account from one for another',
  risk: 'A token that the provider issued for something else altogether opens the account.',
  remedy:
    'Set `clientIds` to those that are used: `sts.amazonaws.com` for pipelines of GitHub and for clusters of EKS.',
  cannotTell: 'the clients or the issuer are parameters without a default',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html'],
  resources: Object.keys(LISTS),
  check: (provider) => {
    const clients = provider.at(LISTS[provider.type] ?? 'ClientIdList');
    if (clients.items.length === 0) return violation('provider names no client', clients);
    return every(clients.items.map((client) => judge(provider, client)));
  },
});

function judge(provider: ResourceView, client: Value): Outcome {
  if (client.isDeployTime) return undecidable(client);
  const name = client.orAbsent();
  if (/[*?]/.test(name)) return violation(`provider takes tokens for any client (${name})`, client);
  // Tokens of a pipeline are for AWS only if they say so.
  const isPipeline = provider.at('Url').text?.includes('token.actions.githubusercontent.com') === true;
  if (!isPipeline || name.startsWith('sts.amazonaws.com')) return compliant;
  return violation(`provider takes tokens of pipelines for ${name}, only sts.amazonaws.com is allowed`, client);
}
