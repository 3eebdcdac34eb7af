import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demand } from '../demand';

const WAYS = ['Sasl.Iam.Enabled', 'Sasl.Scram.Enabled', 'Tls.Enabled'];

export const mskClientsAuthenticated = defineRule({
  id: 'MskClientsAuthenticated',
  title: 'MSK admits no client that has not proved who it is',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-4.3'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'error',
  severityReason: 'whoever reaches the network reads and writes every topic',
  risk: 'Whoever reaches the brokers can read and write every topic, and nobody can tell who did.',
  remedy:
    'Set `clientAuthentication` to IAM (`sasl: { iam: { enabled: true } }`), and leave `unauthenticated` ' +
    "out; of a connector, `authenticationType: 'IAM'`.",
  cannotTell: 'a switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/msk/latest/developerguide/kafka_apis_iam.html'],
  resources: ['AWS::MSK::Cluster', 'AWS::MSK::ServerlessCluster', 'AWS::KafkaConnect::Connector'],
  check: (resource) => {
    if (resource.type === 'AWS::KafkaConnect::Connector') {
      return demand(
        resource.at('KafkaClusterClientAuthentication.AuthenticationType'),
        (type) => type.is('IAM'),
        (type) => `authentication is ${type.orAbsent()}`,
      );
    }
    const authentication = resource.at('ClientAuthentication');
    const open = authentication.at('Unauthenticated.Enabled');
    if (open.isTrue) return violation('clients without authentication are admitted', open);
    const ways = WAYS.map((path) => authentication.at(path));
    if (!ways.some((way) => way.isTrue)) {
      const unknown = ways.find((way) => way.isDeployTime);
      return unknown ? undecidable(unknown) : violation('no way to authenticate clients is on', authentication);
    }
    return open.isDeployTime ? undecidable(open) : compliant;
  },
});
