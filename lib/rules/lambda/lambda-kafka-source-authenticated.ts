import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

/** Ways to sign in, all of which speak TLS. */
const AUTHENTICATION = ['BASIC_AUTH', 'CLIENT_CERTIFICATE_TLS_AUTH', 'SASL_SCRAM_256_AUTH', 'SASL_SCRAM_512_AUTH'];

export const lambdaKafkaSourceAuthenticated = defineRule({
  id: 'LambdaKafkaSourceAuthenticated',
  title: 'Lambda signs in to a self-managed Kafka cluster, over TLS',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    cloudInfrastructure.clauses['CIP-4.3'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'a cluster that lets Lambda in without signing in lets everyone in who can reach it',
  risk: 'Records travel in clear, from a cluster that anyone on the network can read and write.',
  remedy: 'Set `authenticationMethod` and `secret`.',
  cannotTell: 'the configuration of access is a parameter without a default',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html'],
  resources: ['AWS::Lambda::EventSourceMapping'],
  check: (mapping) => {
    if (mapping.at('SelfManagedEventSource').isAbsent) return ignored;
    const access = mapping.at('SourceAccessConfigurations');
    const types = access.items.map((each) => each.at('Type'));
    if (types.some((type) => type.is(...AUTHENTICATION))) return compliant;
    const unknown = types.find((type) => type.isDeployTime);
    return unknown ? undecidable(unknown) : violation('Lambda reads from Kafka without signing in', access);
  },
});
