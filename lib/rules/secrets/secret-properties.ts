import type { ResourceView } from '../../engine';
import { namedValues, type NamedValue } from './named-values';
import { isSecretName } from './names';

/** Properties of AWS's resources that are called like a secret and are none: switches, ARNs, names of keys. */
const NO_SECRETS = new Set(
  (
    'AccessControlAllowCredentials AllowCredentials AuthorizerCredentials CdnIdentifierSecret ClientToken ' +
    'ConnectionString Credentials CredentialsParameter DefaultEncryptionKey DomainJoinServiceAccountSecret Ec2SshKey ' +
    'EncryptionKey IdToken KmsEncryptionKey ParametersEncryptionKey PasswordParam RemovePrivateKey ServiceToken ' +
    'SqlServerCredentials ValidateCredentials VolumeEncryptionKey'
  ).split(' '),
);

const NO_SECRETS_OF: Readonly<Record<string, readonly string[]>> = {
  // Paths of files in the container of the proxy.
  'AWS::AppMesh::VirtualGateway': ['PrivateKey'],
  'AWS::AppMesh::VirtualNode': ['PrivateKey'],
  // Whether the property of the custom action is one.
  'AWS::CodePipeline::CustomActionType': ['Secret'],
  // A name of a user; the secret is `SecretKey`.
  'AWS::DataSync::LocationObjectStorage': ['AccessKey'],
  // Where in the secret it stands.
  'AWS::IoT::TopicRuleDestination': ['SecretKey'],
  'AWS::S3::Bucket': ['Key'],
};

/** Secrets that their names do not give away. */
const SECRETS_OF: Readonly<Record<string, readonly string[]>> = {
  'AWS::ApiGateway::ApiKey': ['Value'],
  'AWS::AppFlow::ConnectorProfile': ['AuthCode', 'Datakey'],
  'AWS::DataZone::Connection': ['AuthorizationCode'],
  'AWS::DMS::Certificate': ['CertificateWallet'],
  'AWS::Glue::Connection': ['AuthorizationCode'],
  'AWS::InspectorV2::CodeSecurityIntegration': ['authCode', 'AuthCode'],
  'AWS::IoTWireless::WirelessDevice': ['AppSKey', 'FNwkSIntKey', 'GenAppKey', 'NwkSEncKey', 'NwkSKey', 'SNwkSIntKey'],
  'AWS::MediaLive::Channel': ['Salt', 'StaticKeyValue'],
};

/** Maps of which every value is a secret. */
const SECRET_MAPS = /^(CredentialsMap|CustomAuthenticationCredentials)$/;

/** Values that rules of their own judge. */
const JUDGED_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'AWS::SecretsManager::Secret': ['SecretString', 'SecretStringTemplate'],
  'AWS::SSM::Parameter': ['Value'],
};

/** The values of a resource that are secrets by what they are called, apart from what a program gets to see. */
export function secretProperties(resource: ResourceView): readonly NamedValue[] {
  if (resource.type === 'AWS::SSM::Parameter') return [];
  return namedValues(resource).filter((each) => isSecretProperty(resource.type, each));
}

function isSecretProperty(type: string, each: NamedValue): boolean {
  const { name, within } = each;
  if (each.isEnvironment || JUDGED_ELSEWHERE[type]?.includes(name)) return false;
  if (each.isMarked || SECRETS_OF[type]?.includes(name) || SECRET_MAPS.test(within.at(-1) ?? '')) return true;
  // The header by which an origin knows its distribution.
  if (within.at(-1) === 'OriginCustomHeaders' && /verif|secret|auth|token|key/i.test(name)) return true;
  // Whoever invokes the function has to know it. The id of an Alexa skill may stand in for it, and is none.
  if (type === 'AWS::Lambda::Permission' && name === 'EventSourceToken') {
    return !(typeof each.raw === 'string' && each.raw.startsWith('amzn1.ask.skill'));
  }
  if (!isSecretName(name)) return false;
  if (each.isFree) return name !== 'ServiceToken';
  return !NO_SECRETS.has(name) && !NO_SECRETS_OF[type]?.includes(name);
}
