import { compliant, defineRule, ignored, violation, type ResourceView } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { STAGE } from './stages';

export const apiGatewayClientCertificate = defineRule({
  id: 'ApiGatewayClientCertificate',
  title: 'REST API stage proves itself to the servers behind it',
  clauses: [cloudInfrastructure.clauses['CIP-4.3'], security.clauses['SEC-3.3.3']],
  severity: 'warning',
  severityReason: 'only servers that the internet reaches need it, and they may tell callers by other means',
  risk: 'A server behind the API answers anybody who calls it past the API.',
  remedy:
    'Set `clientCertificateId` in `deployOptions`, and have the server ask for it. A stage whose methods call ' +
    'functions, services of AWS or a VPC link is not concerned.',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html',
  ],
  cdkNag: ['HIPAA.Security-APIGWSSLEnabled', 'NIST.800.53.R5-APIGWSSLEnabled', 'PCI.DSS.321-APIGWSSLEnabled'],
  resources: [STAGE],
  check: (stage) => {
    const methods = stage.at('RestApiId').target?.referrers('AWS::ApiGateway::Method') ?? [];
    if (!methods.some(callsServer)) return ignored;
    const certificate = stage.at('ClientCertificateId');
    // Any certificate will do, whichever it turns out to be.
    return certificate.isAbsent ? violation('client certificate is absent', certificate) : compliant;
  },
});

const callsServer = (method: ResourceView): boolean =>
  method.at('Integration.Type').is('HTTP', 'HTTP_PROXY') && !method.at('Integration.ConnectionType').is('VPC_LINK');
