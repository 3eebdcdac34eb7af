import { mskClusterNotPublic } from '../../../lib/rules/msk/msk-cluster-not-public';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const access = (Type: unknown) => ({ BrokerNodeGroupInfo: { ConnectivityInfo: { PublicAccess: { Type } } } });

ruleTable(mskClusterNotPublic, {
  compliant: [{ name: 'off', properties: access('DISABLED'), remedy: true }, { name: 'the default' }],
  violation: [
    {
      name: 'addresses of AWS',
      properties: access('SERVICE_PROVIDED_EIPS'),
      found: 'public access is SERVICE_PROVIDED_EIPS',
      path: 'Properties.BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: access({ Ref: 'How' }),
      template: parameters('How'),
      path: 'Properties.BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type',
    },
  ],
  empty: { verdict: 'compliant', because: 'a cluster is private unless it is told otherwise' },
});
