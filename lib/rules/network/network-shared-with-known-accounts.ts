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
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { isAnything } from '../iam/placeholders';

/** What joins a network to other accounts, and the property that names them. */
export const NETWORK_SHARES: Readonly<Record<string, string>> = {
  'AWS::EC2::VPCPeeringConnection': 'PeerOwnerId',
  'AWS::EC2::TransitGatewayPeeringAttachment': 'PeerAccountId',
  'AWS::EC2::VPCEndpointServicePermissions': 'AllowedPrincipals',
  'AWS::RAM::ResourceShare': 'Principals',
};

export const networkSharedWithKnownAccounts = defineRule({
  id: 'NetworkSharedWithKnownAccounts',
  title: 'Network is shared with its own account and registered vendors only',
  clauses: [
    cloudInfrastructure.clauses['CIP-5'],
    cloudInfrastructure.clauses['CIP-10'],
    cloudInfrastructure.clauses['CIP-13.5'],
    security.clauses['SEC-6.1'],
    securityIpProtection.clauses['SIP-AC.3'],
    securityIpProtection.clauses['SIP-VN.1'],
  ],
  severity: 'error',
  severityReason: 'a network that is joined to another can be entered from there, but only past its security groups',
  risk: 'Who may come in is decided in an account that nobody here controls, or where lower standards hold.',
  remedy:
    'Peer and share inside the environment: leave out `peerOwnerId`, name accounts of the environment in ' +
    '`principals`; register a vendor with its accounts in the engagement file.',
  cannotTell: 'an account is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html',
    'https://docs.aws.amazon.com/ram/latest/userguide/getting-started-sharing.html',
  ],
  resources: [
    'AWS::EC2::VPCPeeringConnection',
    'AWS::EC2::TransitGatewayPeeringAttachment',
    'AWS::EC2::VPCEndpointServicePermissions',
    'AWS::RAM::ResourceShare',
  ],
  check: (share) => {
    const accounts = share.at(NETWORK_SHARES[share.type] ?? '').items;
    // Without a principal nothing is shared, and a peering without an owner stays in the account.
    return every([compliant, ...accounts.map((account) => judgeAccount(share, account))]);
  },
});

function judgeAccount(share: ResourceView, value: Value): Outcome {
  const { name, foreignAccounts, vendorAccounts, account: declared } = share.environment;
  const text = value.text ?? '';
  const account = /^(?:arn:.*:)?(\d{12})(?::|$)/.exec(text)?.[1];
  // An organisation or a part of it is one's own; that strangers stay out is for other rules to say.
  if (text.includes(':organizations:')) return compliant;
  if (account === undefined) return isAnything(value) && text !== '${AWS::AccountId}' ? undecidable(value) : compliant;
  const own = share.template.stack.account ?? declared;
  if (account === own) return compliant;
  const finding = `Account::${account}`;
  if (foreignAccounts.includes(account)) {
    return violation(`network is shared with account ${account} of another environment`, value, finding);
  }
  if (vendorAccounts.some((vendor) => vendor.account === account && vendor.environments.includes(name)))
    return compliant;
  if (own === undefined) return undecidable(value);
  return violation(
    `network is shared with account ${account}, which is neither ${own} nor a vendor's of ${name}`,
    value,
    finding,
  );
}
