import { mskClientsAuthenticated } from '../../../lib/rules/msk/msk-clients-authenticated';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const cluster = (ClientAuthentication: object) => ({ ClientAuthentication });
const IAM = { Sasl: { Iam: { Enabled: true } } };
const connector = (AuthenticationType: unknown) => ({ KafkaClusterClientAuthentication: { AuthenticationType } });

ruleTable(mskClientsAuthenticated, {
  compliant: [
    { name: 'IAM', properties: cluster(IAM), remedy: true },
    { name: 'certificates', properties: cluster({ Tls: { Enabled: 'true' } }) },
    { name: 'passwords', properties: cluster({ Sasl: { Scram: { Enabled: true } } }) },
    { name: 'a serverless cluster', type: 'AWS::MSK::ServerlessCluster', properties: cluster(IAM) },
    { name: 'a connector', type: 'AWS::KafkaConnect::Connector', properties: connector('IAM') },
  ],
  violation: [
    { name: 'nothing is set', found: 'no way to authenticate clients is on' },
    {
      name: 'without authentication as well',
      properties: cluster({ ...IAM, Unauthenticated: { Enabled: true } }),
      found: 'clients without authentication are admitted',
      path: 'Properties.ClientAuthentication.Unauthenticated.Enabled',
    },
    {
      name: 'all are off',
      properties: cluster({ Sasl: { Iam: { Enabled: false } } }),
      found: 'no way to authenticate clients is on',
    },
    {
      name: 'a connector without',
      type: 'AWS::KafkaConnect::Connector',
      properties: connector('NONE'),
      found: 'authentication is NONE',
    },
  ],
  undecidable: [
    {
      name: 'the way is a parameter',
      properties: cluster({ Tls: { Enabled: { Ref: 'On' } } }),
      template: parameters('On'),
      path: 'Properties.ClientAuthentication.Tls.Enabled',
    },
    {
      name: 'the way around it is a parameter',
      properties: cluster({ ...IAM, Unauthenticated: { Enabled: { Ref: 'On' } } }),
      template: parameters('On'),
      path: 'Properties.ClientAuthentication.Unauthenticated.Enabled',
    },
  ],
});
