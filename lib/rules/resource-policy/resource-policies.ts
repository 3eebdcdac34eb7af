import {
  compliant,
  every,
  ignored,
  policyDocument,
  statementOf,
  undecidable,
  Value,
  type Outcome,
  type PolicyDocument,
  type ResourceView,
  type Statement,
} from '../../engine';
import { filledIn } from '../iam/placeholders';

/** Resource policies that stand as documents: the properties that hold them. A list of maps is read through. */
const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  'AWS::ApiGateway::RestApi': ['Policy'],
  'AWS::ApiGateway::DomainNameV2': ['Policy'],
  'AWS::APS::ResourcePolicy': ['PolicyDocument'],
  'AWS::AIOps::InvestigationGroup': ['InvestigationGroupPolicy'],
  'AWS::Backup::BackupAccessPoint': ['AccessPointPolicy'],
  'AWS::Backup::BackupVault': ['AccessPolicy'],
  'AWS::Backup::LogicallyAirGappedBackupVault': ['AccessPolicy'],
  'AWS::Bedrock::KnowledgeBasePolicy': ['PolicyDocument'],
  'AWS::Bedrock::ResourcePolicy': ['PolicyDocument'],
  'AWS::BedrockAgentCore::ResourcePolicy': ['Policy'],
  'AWS::CloudTrail::ResourcePolicy': ['ResourcePolicy'],
  'AWS::CodeArtifact::Domain': ['PermissionsPolicyDocument'],
  'AWS::CodeArtifact::Repository': ['PermissionsPolicyDocument'],
  'AWS::Comprehend::DocumentClassifier': ['ModelPolicy'],
  'AWS::Comprehend::EntityRecognizer': ['ModelPolicy'],
  'AWS::DSQL::Cluster': ['PolicyDocument'],
  'AWS::DynamoDB::Table': ['ResourcePolicy.PolicyDocument', 'StreamSpecification.ResourcePolicy.PolicyDocument'],
  'AWS::DynamoDB::GlobalTable': [
    'Replicas.ResourcePolicy.PolicyDocument',
    'Replicas.ReplicaStreamSpecification.ResourcePolicy.PolicyDocument',
  ],
  'AWS::ECR::PublicRepository': ['RepositoryPolicyText'],
  'AWS::ECR::RegistryPolicy': ['PolicyText'],
  'AWS::ECR::Repository': ['RepositoryPolicyText'],
  'AWS::ECR::RepositoryCreationTemplate': ['RepositoryPolicy'],
  'AWS::EFS::FileSystem': ['FileSystemPolicy'],
  'AWS::Elasticsearch::Domain': ['AccessPolicies'],
  'AWS::EventSchemas::RegistryPolicy': ['Policy'],
  'AWS::Events::EventBus': ['Policy'],
  'AWS::EventsV2::ResourcePolicy': ['PolicyDocument'],
  'AWS::FSx::S3AccessPointAttachment': ['S3AccessPoint.Policy'],
  'AWS::KMS::Key': ['KeyPolicy'],
  'AWS::KMS::ReplicaKey': ['KeyPolicy'],
  'AWS::Kinesis::ResourcePolicy': ['ResourcePolicy'],
  'AWS::Lambda::ResourcePolicy': ['PolicyDocument'],
  'AWS::Lex::ResourcePolicy': ['Policy'],
  'AWS::Logs::Destination': ['DestinationPolicy'],
  'AWS::Logs::DeliveryDestination': [
    'DeliveryDestinationPolicy.DeliveryDestinationPolicy',
    'DeliveryDestinationPolicy',
  ],
  'AWS::Logs::LogGroup': ['ResourcePolicyDocument'],
  'AWS::Logs::ResourcePolicy': ['PolicyDocument'],
  'AWS::MediaPackageV2::ChannelPolicy': ['Policy'],
  'AWS::MediaPackageV2::OriginEndpointPolicy': ['Policy'],
  'AWS::MediaStore::Container': ['Policy'],
  'AWS::MSK::ClusterPolicy': ['Policy'],
  'AWS::MediaTailor::ChannelPolicy': ['Policy'],
  'AWS::OSIS::Pipeline': ['ResourcePolicy.Policy'],
  'AWS::Oam::Sink': ['Policy'],
  'AWS::Omics::SequenceStore': ['S3AccessPolicy'],
  'AWS::OpenSearchService::Domain': ['AccessPolicies'],
  'AWS::PaymentCryptography::Key': ['Policy'],
  'AWS::RUM::AppMonitor': ['ResourcePolicy.PolicyDocument'],
  'AWS::Redshift::Cluster': ['NamespaceResourcePolicy'],
  'AWS::RedshiftServerless::Namespace': ['NamespaceResourcePolicy'],
  'AWS::S3::AccessPoint': ['Policy'],
  'AWS::S3::BucketPolicy': ['PolicyDocument'],
  'AWS::S3::MultiRegionAccessPointPolicy': ['Policy'],
  'AWS::S3Express::AccessPoint': ['Policy'],
  'AWS::S3Express::BucketPolicy': ['PolicyDocument'],
  'AWS::S3Files::FileSystemPolicy': ['Policy'],
  'AWS::S3ObjectLambda::AccessPointPolicy': ['PolicyDocument'],
  'AWS::S3Outposts::AccessPoint': ['Policy'],
  'AWS::S3Outposts::BucketPolicy': ['PolicyDocument'],
  'AWS::S3Tables::TableBucketPolicy': ['ResourcePolicy'],
  'AWS::S3Tables::TablePolicy': ['ResourcePolicy'],
  'AWS::S3Vectors::VectorBucketPolicy': ['Policy'],
  'AWS::SMSVOICE::ResourcePolicy': ['PolicyDocument'],
  'AWS::SNS::TopicInlinePolicy': ['PolicyDocument'],
  'AWS::SNS::TopicPolicy': ['PolicyDocument'],
  'AWS::SQS::QueueInlinePolicy': ['PolicyDocument'],
  'AWS::SQS::QueuePolicy': ['PolicyDocument'],
  'AWS::SSM::ResourcePolicy': ['Policy'],
  'AWS::SageMaker::ModelPackageGroup': ['ModelPackageGroupPolicy'],
  'AWS::SecretsManager::ResourcePolicy': ['ResourcePolicy'],
  'AWS::VpcLattice::AuthPolicy': ['Policy'],
  'AWS::VpcLattice::ResourcePolicy': ['Policy'],
  'AWS::XRay::ResourcePolicy': ['PolicyDocument'],
};

/** Resources that are one statement of a policy, taken apart into properties: what their conditions are called. */
const CONDITION_KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'AWS::Lambda::Permission': {
    SourceArn: 'aws:SourceArn',
    SourceAccount: 'aws:SourceAccount',
    PrincipalOrgID: 'aws:PrincipalOrgID',
  },
  'AWS::Lambda::LayerVersionPermission': { OrganizationId: 'aws:PrincipalOrgID' },
  'AWS::Events::EventBusPolicy': {},
};

/** Types of resources that carry a resource policy, or are a statement of one. */
export const RESOURCE_POLICY_TYPES: readonly string[] = [...Object.keys(DOCUMENTS), ...Object.keys(CONDITION_KEYS)];

/** The resource policies of a resource. */
export function resourcePolicies(resource: ResourceView): readonly PolicyDocument[] {
  const keys = CONDITION_KEYS[resource.type];
  if (keys === undefined) {
    return (DOCUMENTS[resource.type] ?? []).flatMap((path) => valuesAt(resource.properties, path)).map(policyDocument);
  }
  const whole = resource.at('Statement').parsed;
  if (whole.isDeployTime) return [{ statements: [], unknown: whole }];
  // An event bus takes a statement with or without a document around it.
  if (whole.at('Statement').isPresent) return [policyDocument(whole)];
  if (whole.isPresent) return [{ statements: [statementOf(whole)] }];
  return resource.at('Principal').isPresent ? [{ statements: [takenApart(resource, keys)] }] : [];
}

/** The values at a path, of every element where a list stands on the way. */
function valuesAt(value: Value, path: string): readonly Value[] {
  const [key = '', ...rest] = path.split('.');
  const found = value.at(key);
  if (rest.length === 0) return found.isPresent ? [found] : [];
  return found.items.flatMap((item) => (item.isDeployTime ? [item] : valuesAt(item, rest.join('.'))));
}

const SERVICE = /^[a-z0-9.-]+\.(amazonaws|amazon)\.com(\.cn)?$/;

function takenApart(resource: ResourceView, keys: Readonly<Record<string, string>>): Statement {
  const raw = (resource.raw['Properties'] ?? {}) as Readonly<Record<string, unknown>>;
  const present = Object.entries(keys).filter(([property]) => resource.at(property).isPresent);
  const compared = (isArn: boolean): object =>
    Object.fromEntries(
      present
        .filter(([property]) => (property === 'SourceArn') === isArn)
        .map(([property, key]) => [key, raw[property]]),
    );
  return statementOf(
    new Value(
      {
        Effect: 'Allow',
        Principal: SERVICE.test(filledIn(resource.at('Principal').text ?? ''))
          ? { Service: raw['Principal'] }
          : raw['Principal'],
        Action: raw['Action'],
        Condition: { ArnLike: compared(true), StringEquals: compared(false), ...conditionOfBus(resource) },
      },
      resource.template,
      'Properties',
    ),
  );
}

/** The `Condition` of an event bus policy: an operator, a key and a value, each a property. */
function conditionOfBus(policy: ResourceView): object {
  const condition = policy.at('Condition');
  const [type, key, value] = ['Type', 'Key', 'Value'].map((property) => condition.at(property).literal);
  return type === undefined || key === undefined ? {} : { [type]: { [key]: value ?? condition.at('Value').text } };
}

/**
 * Judges every statement that allows something, in all resource policies of a resource. Statements that only deny are
 * compliant; a resource without a policy is ignored.
 */
export function judgeAllowed(
  resource: ResourceView,
  judge: (statement: Statement, denials: readonly Statement[]) => readonly Outcome[],
): readonly Outcome[] {
  const policies = resourcePolicies(resource);
  return every([
    ignored,
    ...policies.flatMap(({ statements, unknown }) => {
      const denials = statements.filter(({ effect }) => effect === 'Deny');
      return [
        ...denials.map(() => compliant),
        ...statements
          .filter(({ effect }) => effect !== 'Deny')
          .flatMap((statement) => {
            const effect = statement.value.at('Effect');
            const judged = judge(statement, denials);
            // What would be wrong to allow may yet turn out to be denied.
            return effect.isDeployTime && judged.some(({ kind }) => kind === 'violation')
              ? [undecidable(effect)]
              : judged;
          }),
        ...(unknown === undefined ? [] : [undecidable(unknown)]),
      ];
    }),
  ]);
}

/** How a finding names the policy of a resource, e.g. `queue policy`. */
export function policyName({ type }: ResourceView): string {
  return NAMES[type] ?? 'resource policy';
}

const NAMES: Readonly<Record<string, string>> = {
  'AWS::ApiGateway::RestApi': 'API policy',
  'AWS::Backup::BackupVault': 'vault policy',
  'AWS::ECR::Repository': 'repository policy',
  'AWS::Events::EventBus': 'event bus policy',
  'AWS::Events::EventBusPolicy': 'event bus policy',
  'AWS::KMS::Key': 'key policy',
  'AWS::KMS::ReplicaKey': 'key policy',
  'AWS::Lambda::Permission': 'function policy',
  'AWS::Lambda::LayerVersionPermission': 'layer policy',
  'AWS::S3::BucketPolicy': 'bucket policy',
  'AWS::SNS::TopicPolicy': 'topic policy',
  'AWS::SQS::QueuePolicy': 'queue policy',
  'AWS::SecretsManager::ResourcePolicy': 'secret policy',
};
