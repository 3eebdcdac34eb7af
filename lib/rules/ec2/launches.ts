import { undecidable, type Outcome, type ResourceView, type Value } from '../../engine';

/** Resources that say what EC2 instances are started with. */
export const LAUNCH_TYPES = [
  'AWS::EC2::Instance',
  'AWS::EC2::LaunchTemplate',
  'AWS::AutoScaling::LaunchConfiguration',
  'AWS::EC2::SpotFleet',
] as const;

/** What instances are started with, as one resource says it. */
export interface Launch {
  /** The settings of the resource itself. */
  readonly own: Value;
  /** The launch template that an instance names. */
  readonly template?: { readonly name: Value; readonly settings?: Value };
}

/** The ways in which a resource starts instances: one, but for a fleet. */
export function launchesOf(resource: ResourceView): readonly Launch[] {
  if (resource.type === 'AWS::EC2::LaunchTemplate') return [{ own: resource.at('LaunchTemplateData') }];
  if (resource.type === 'AWS::EC2::SpotFleet') return specificationsOf(resource.at('SpotFleetRequestConfigData'));
  const template = resource.type === 'AWS::EC2::Instance' ? templateOf(resource) : undefined;
  return [{ own: resource.properties, ...(template ? { template } : {}) }];
}

function specificationsOf(fleet: Value): readonly Launch[] {
  const specifications = fleet.at('LaunchSpecifications').items;
  // A fleet by launch templates is judged by those.
  if (specifications.length > 0 || fleet.at('LaunchTemplateConfigs').isPresent)
    return specifications.map((own) => ({ own }));
  return [{ own: fleet.at('LaunchSpecifications.0') }];
}

function templateOf(instance: ResourceView): Launch['template'] {
  const reference = instance.at('LaunchTemplate');
  if (reference.isAbsent) return undefined;
  const id = reference.at('LaunchTemplateId');
  const name = id.isPresent ? id : reference.at('LaunchTemplateName');
  const settings = [name.target, reference.at('Version').target, named(instance, name)]
    .find((each) => each?.type === 'AWS::EC2::LaunchTemplate')
    ?.at('LaunchTemplateData');
  return { name, ...(settings ? { settings } : {}) };
}

function named(instance: ResourceView, name: Value): ResourceView | undefined {
  if (name.literal === undefined) return undefined;
  return instance.template
    .resourcesOfType('AWS::EC2::LaunchTemplate')
    .find((each) => each.at('LaunchTemplateName').literal === name.literal);
}

/**
 * Judges a setting as it is in force: what an instance leaves out its launch template says, and what a template
 * outside of the app says nobody can tell.
 */
export function judgeSetting(
  { own, template }: Launch,
  path: string,
  judge: (value: Value) => Outcome,
  pathInTemplate = path,
): Outcome {
  const value = own.at(path);
  if (value.isPresent || !template) return judge(value);
  return template.settings ? judge(template.settings.at(pathInTemplate)) : undecidable(template.name);
}

/** Whether a launch template serves nothing but what settles the matter itself. */
export function isTemplateOnlyFor(resource: ResourceView, ...types: readonly string[]): boolean {
  if (resource.type !== 'AWS::EC2::LaunchTemplate') return false;
  const users = resource.referrers();
  return users.length > 0 && users.every(({ type }) => types.includes(type));
}
