import { compliant, defineRule, ignored, undecidable, violation, type ResourceView, type Value } from '../../engine';
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
  cannotTell: 'neither methods nor a definition of the API are in the app',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html',
  ],
  cdkNag: ['HIPAA.Security-APIGWSSLEnabled', 'NIST.800.53.R5-APIGWSSLEnabled', 'PCI.DSS.321-APIGWSSLEnabled'],
  resources: [STAGE],
  check: (stage) => {
    const api = stage.at('RestApiId');
    const integrations = integrationsOf(api.target);
    if (integrations.length > 0 && !integrations.some(callsServer)) return ignored;
    const certificate = stage.at('ClientCertificateId');
    // Any certificate will do, whichever it turns out to be.
    if (certificate.isPresent) return compliant;
    return integrations.length > 0 ? violation('client certificate is absent', certificate) : undecidable(api);
  },
});

/** What the methods of an API call: in resources, and in its definition. */
function integrationsOf(api: ResourceView | undefined): readonly Value[] {
  if (api === undefined) return [];
  const methods = api.referrers('AWS::ApiGateway::Method').map((method) => method.at('Integration'));
  return [...methods, ...integrationsIn(api.at('Body'))];
}

function integrationsIn(definition: Value): readonly Value[] {
  return definition.entries.flatMap(([key, value]) =>
    key === 'x-amazon-apigateway-integration' ? [value] : integrationsIn(value),
  );
}

/** CloudFormation writes the names with capitals, OpenAPI without. */
function callsServer(integration: Value): boolean {
  const [type, connection] = ['Type', 'ConnectionType'].map((name) => {
    const value = integration.at(name);
    return value.isPresent ? value : integration.at(`${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  });
  return /^http(_proxy)?$/i.test(type?.literal ?? '') && connection?.is('VPC_LINK') !== true;
}
