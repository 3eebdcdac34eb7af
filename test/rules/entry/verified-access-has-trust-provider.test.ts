import { verifiedAccessHasTrustProvider } from '../../../lib/rules/entry';
import { ruleTable } from '../../../lib/testing';

ruleTable(verifiedAccessHasTrustProvider, {
  compliant: [
    {
      name: 'a provider of the app',
      properties: { VerifiedAccessTrustProviderIds: [{ Ref: 'Provider' }] },
      remedy: true,
    },
    {
      name: 'a provider in long form',
      properties: { VerifiedAccessTrustProviders: [{ VerifiedAccessTrustProviderId: 'vatp-0a1b' }] },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'trust provider is absent', path: 'Properties.VerifiedAccessTrustProviderIds' },
    { name: 'an empty list', properties: { VerifiedAccessTrustProviderIds: [] }, found: 'trust provider is absent' },
  ],
  undecidable: [
    {
      name: 'the providers are an import',
      properties: { VerifiedAccessTrustProviderIds: { 'Fn::ImportValue': 'Providers' } },
      path: 'Properties.VerifiedAccessTrustProviderIds',
    },
  ],
});
