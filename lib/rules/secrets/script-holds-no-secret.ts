import {
  compliant,
  defineRule,
  every,
  ignored,
  isObject,
  violation,
  type Outcome,
  type ResourceView,
} from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { distinct } from './judged';
import { intrinsic, originsOf } from './origin';
import { decoded } from './patterns';
import { disclosedBy, type Language } from './scripts';

/** Where resources take text that a machine runs, and how that text says `name is value`. */
const SCRIPTS: Readonly<Record<string, readonly (readonly [path: string, language: Language])[]>> = {
  'AWS::EC2::Instance': [['UserData', 'shell']],
  'AWS::EC2::LaunchTemplate': [['LaunchTemplateData.UserData', 'shell']],
  'AWS::AutoScaling::LaunchConfiguration': [['UserData', 'shell']],
  'AWS::EC2::SpotFleet': [['SpotFleetRequestConfigData.LaunchSpecifications.*.UserData', 'shell']],
  'AWS::Lightsail::Instance': [['UserData', 'shell']],
  'AWS::WorkspacesInstances::WorkspaceInstance': [['ManagedInstance.UserData', 'shell']],
  'AWS::ImageBuilder::ImageRecipe': [['AdditionalInstanceConfiguration.UserDataOverride', 'shell']],
  'AWS::ImageBuilder::Component': [['Data', 'shell']],
  'AWS::ImageBuilder::ContainerRecipe': [['DockerfileTemplateData', 'shell']],
  'AWS::SageMaker::NotebookInstanceLifecycleConfig': [
    ['OnCreate.*.Content', 'shell'],
    ['OnStart.*.Content', 'shell'],
  ],
  'AWS::SageMaker::StudioLifecycleConfig': [['StudioLifecycleConfigContent', 'shell']],
  'AWS::SSM::Document': [['Content', 'shell']],
  'AWS::SSM::Association': [['Parameters', 'shell']],
  'AWS::CodeBuild::Project': [
    ['Source.BuildSpec', 'shell'],
    ['SecondarySources.*.BuildSpec', 'shell'],
  ],
  'AWS::Amplify::App': [
    ['BuildSpec', 'shell'],
    ['AutoBranchCreationConfig.BuildSpec', 'shell'],
  ],
  'AWS::Amplify::Branch': [['BuildSpec', 'shell']],
  'AWS::ECS::TaskDefinition': [
    ['ContainerDefinitions.*.Command', 'shell'],
    ['ContainerDefinitions.*.EntryPoint', 'shell'],
    ['ContainerDefinitions.*.HealthCheck.Command', 'shell'],
  ],
  'AWS::Batch::JobDefinition': [['ContainerProperties.Command', 'shell']],
  'AWS::EMR::Cluster': [
    ['BootstrapActions', 'shell'],
    ['Steps', 'shell'],
  ],
  'AWS::EMR::Step': [['HadoopJarStep', 'shell']],
  'AWS::Deadline::Fleet': [['Configuration', 'shell']],
  'AWS::NimbleStudio::StudioComponent': [['InitializationScripts.*.Script', 'shell']],
  'AWS::MSK::Configuration': [['ServerProperties', 'shell']],
  'AWS::AmazonMQ::Configuration': [['Data', 'code']],
  'AWS::Lambda::Function': [['Code.ZipFile', 'code']],
  'AWS::Serverless::Function': [['InlineCode', 'code']],
  'AWS::Synthetics::Canary': [['Code.Script', 'code']],
  'AWS::CloudFront::Function': [['FunctionCode', 'code']],
  'AWS::AppSync::Resolver': [['Code', 'code']],
  'AWS::AppSync::FunctionConfiguration': [['Code', 'code']],
  'AWS::StepFunctions::StateMachine': [
    ['DefinitionString', 'code'],
    ['Definition', 'code'],
  ],
  'AWS::Serverless::StateMachine': [['Definition', 'code']],
};

export const scriptHoldsNoSecret = defineRule({
  id: 'ScriptHoldsNoSecret',
  title: 'User data, inline code and build scripts hold no secret',
  clauses: [securityIpProtection.clauses['SIP-AC.7'], cloudInfrastructure.clauses['CIP-4.5']],
  severity: 'fatal',
  severityReason:
    'user data and scripts are read by everybody who may describe the resource, and by every process on it',
  risk: 'The secret is in the template, in the console, and behind the metadata address of every instance.',
  remedy:
    'Have the script read the secret when it runs: `aws secretsmanager get-secret-value --secret-id …`, by a role ' +
    'that may read that one secret (`secret.grantRead`). Then replace the secret: it is known.',
  references: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets.html',
  ],
  resources: Object.keys(SCRIPTS),
  check: (resource) => {
    const texts = (SCRIPTS[resource.type] ?? []).flatMap(([path, language]) =>
      textsAt(resource, path).map((each) => ({ ...each, language })),
    );
    if (texts.length === 0) return ignored;
    const outcomes = texts.map(({ text, path, language }): Outcome => {
      const found = disclosedBy(decoded(text) ?? text, language);
      return found === undefined ? compliant : violation(`script holds in clear: ${found}`, path);
    });
    return every(distinct(outcomes));
  },
});

interface Text {
  readonly text: string;
  readonly path: string;
}

function textsAt(resource: ResourceView, path: string): readonly Text[] {
  let found: readonly { readonly raw: unknown; readonly path: string }[] = [
    { raw: resource.raw['Properties'], path: 'Properties' },
  ];
  for (const key of path.split('.')) {
    found = found.flatMap(({ raw, path: at }) => {
      if (key === '*') {
        const items = Array.isArray(raw) ? (raw as unknown[]) : [raw];
        return items.map((item, index) => ({ raw: item, path: `${at}.${String(index)}` }));
      }
      return branches(raw).flatMap((each) => (isObject(each) ? [{ raw: each[key], path: `${at}.${key}` }] : []));
    });
  }
  return found.flatMap(({ raw, path: at }) => [...strings(raw, resource, at)]);
}

const branches = (raw: unknown): readonly unknown[] => {
  const found = intrinsic(raw);
  return found?.[0] === 'Fn::If' && Array.isArray(found[1]) ? (found[1].slice(1) as unknown[]) : [raw];
};

/** The texts below a value; a list of words is one command line. */
function* strings(raw: unknown, resource: ResourceView, path: string): Generator<Text> {
  if (Array.isArray(raw)) {
    const words = (raw as unknown[]).map((each) => originsOf(each, resource.template)[0]?.text);
    if (words.every((word) => word !== undefined)) yield { text: words.join('\n'), path };
    if (words.some((word) => word?.startsWith('-'))) yield { text: words.join(' '), path };
    for (const [index, item] of (raw as unknown[]).entries()) {
      if (typeof item === 'object') yield* strings(item, resource, `${path}.${String(index)}`);
    }
  } else if (isObject(raw) && intrinsic(raw) === undefined) {
    for (const [key, value] of Object.entries(raw)) yield* strings(value, resource, `${path}.${key}`);
  } else for (const { text } of originsOf(raw, resource.template)) yield { text, path };
}
