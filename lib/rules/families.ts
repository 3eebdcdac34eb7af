import type { Rule } from '../engine';
import { familiesInScope, type ResourceFamily } from './families-in-scope';

export * from './families-in-scope';

const ELSE = ['AWS::CloudFormation', 'AWS::RAM'];

/** What no other family has: whole stacks and apps, and resources of services without a rule of their own. */
export const anyResource: ResourceFamily = { id: 'any', title: 'Any resource, stack or app', members: ELSE };

/** Every family, those that the policy's scope names first. */
export const resourceFamilies: readonly ResourceFamily[] = [
  ...familiesInScope,
  {
    id: 'detection',
    title: 'Threat detection',
    members: [
      'AWS::AccessAnalyzer',
      'AWS::GuardDuty',
      'AWS::InspectorV2',
      'AWS::Macie',
      'AWS::SecurityHub',
      'AWS::SecurityLake',
    ],
  },
  {
    id: 'identity',
    title: 'Identity and access',
    members: ['AWS::Cognito', 'AWS::IAM', 'AWS::SSO', 'Custom::AWSCDKOpenIdConnectProvider'],
  },
  {
    id: 'secrets',
    title: 'Keys and secrets',
    members: ['AWS::KMS', 'AWS::PaymentCryptography', 'AWS::SSM::Parameter', 'AWS::SecretsManager'],
  },
  {
    id: 'network',
    title: 'Network',
    members: ['AWS::EC2', 'AWS::GlobalAccelerator', 'AWS::NetworkFirewall', 'AWS::Route53'],
  },
  {
    id: 'functions',
    title: 'Functions and workflows',
    members: ['AWS::Lambda', 'AWS::Scheduler', 'AWS::Serverless', 'AWS::StepFunctions'],
  },
  {
    id: 'messaging',
    title: 'Messaging and streams',
    members: [
      'AWS::AmazonMQ',
      'AWS::EventSchemas',
      'AWS::Events',
      'AWS::EventsV2',
      'AWS::KafkaConnect',
      'AWS::Kinesis',
      'AWS::KinesisFirehose',
      'AWS::KinesisVideo',
      'AWS::MSK',
      'AWS::Pipes',
      'AWS::SMSVOICE',
      'AWS::SNS',
      'AWS::SQS',
    ],
  },
  {
    id: 'analytics',
    title: 'Analytics and search',
    members: [
      'AWS::Athena',
      'AWS::EMR',
      'AWS::EMRServerless',
      'AWS::Elasticsearch',
      'AWS::Glue',
      'AWS::KinesisAnalyticsV2',
      'AWS::LakeFormation',
      'AWS::OSIS',
      'AWS::Omics',
      'AWS::OpenSearchServerless',
      'AWS::OpenSearchService',
      'AWS::QuickSight',
    ],
  },
  {
    id: 'ai',
    title: 'Models and agents',
    members: ['AWS::Bedrock', 'AWS::BedrockAgentCore', 'AWS::Comprehend', 'AWS::Lex', 'AWS::SageMaker'],
  },
  {
    id: 'devices-and-media',
    title: 'Devices and media',
    members: ['AWS::IoT', 'AWS::MediaPackageV2', 'AWS::MediaStore', 'AWS::MediaTailor'],
  },
  anyResource,
];

const familyByMember = new Map(
  resourceFamilies.flatMap((family) => family.members.map((member) => [member, family] as const)),
);

/**
 * The family of a type.
 *
 * @param type e.g. `AWS::S3::Bucket`
 * @returns `anyResource` for a type that no other family has
 */
export function familyOf(type: string): ResourceFamily {
  return familyByMember.get(type) ?? familyByMember.get(serviceOf(type)) ?? anyResource;
}

/** The families that a rule is about; `anyResource` for one about every type, about templates or about the app. */
export function familiesOf(rule: Rule): readonly ResourceFamily[] {
  return rule.scope === 'resource' ? familiesOfTypes(rule.resources) : [anyResource];
}

/** The families of some types, each once, in their order. */
export function familiesOfTypes(types: readonly string[]): readonly ResourceFamily[] {
  const families = new Set(types.map(familyOf));
  return resourceFamilies.filter((family) => families.has(family));
}

const serviceOf = (type: string): string => type.split('::').slice(0, 2).join('::');
