import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure } from '../../policies';

export const verifiedAccessHasTrustProvider = defineRule({
  id: 'VerifiedAccessHasTrustProvider',
  title: 'Verified Access instance asks a trust provider who the caller is',
  clauses: [cloudInfrastructure.clauses['CIP-4.3'], cloudInfrastructure.clauses['CIP-13.5']],
  severity: 'error',
  severityReason: 'without one no policy knows who asks',
  risk: 'Policies can decide by addresses and headers alone, which callers choose.',
  remedy: 'Name a provider in `verifiedAccessTrustProviderIds`.',
  cannotTell: 'the providers are only known at deploy time',
  references: ['https://docs.aws.amazon.com/verified-access/latest/ug/trust-providers.html'],
  resources: ['AWS::EC2::VerifiedAccessInstance'],
  check: (instance) => {
    const lists = ['VerifiedAccessTrustProviderIds', 'VerifiedAccessTrustProviders'].map((name) => instance.at(name));
    // Any provider will do, whichever it turns out to be.
    if (lists.some((list) => !list.isDeployTime && list.items.length > 0)) return compliant;
    const unknown = lists.find(({ isDeployTime }) => isDeployTime);
    return unknown ? undecidable(unknown) : violation('trust provider is absent', lists[0]);
  },
});
