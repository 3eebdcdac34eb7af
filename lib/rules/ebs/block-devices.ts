import type { ResourceView, Value } from '../../engine';
import { valuesAt } from '../values-at';

/** Where what launches instances maps their block devices, and where it names a launch template that may do so. */
const PLACES: Readonly<Record<string, { readonly mappings: string; readonly template?: string }>> = {
  'AWS::AutoScaling::LaunchConfiguration': { mappings: 'BlockDeviceMappings.*' },
  'AWS::EC2::EC2Fleet': {
    mappings: 'LaunchTemplateConfigs.*.Overrides.*.BlockDeviceMappings.*',
    template: 'LaunchTemplateConfigs',
  },
  'AWS::EC2::Instance': { mappings: 'BlockDeviceMappings.*', template: 'LaunchTemplate' },
  'AWS::EC2::LaunchTemplate': { mappings: 'LaunchTemplateData.BlockDeviceMappings.*' },
  'AWS::EC2::SpotFleet': {
    mappings: 'SpotFleetRequestConfigData.LaunchSpecifications.*.BlockDeviceMappings.*',
    template: 'SpotFleetRequestConfigData.LaunchTemplateConfigs',
  },
  'AWS::ImageBuilder::ContainerRecipe': { mappings: 'InstanceConfiguration.BlockDeviceMappings.*' },
  'AWS::ImageBuilder::ImageRecipe': { mappings: 'BlockDeviceMappings.*' },
};

/** Types of resources that map block devices. */
export const LAUNCHERS: readonly string[] = Object.keys(PLACES);

/** The block devices of a resource. */
export interface BlockDevices {
  /** Those on EBS, each with its name; a mapping that is not known yet stands for its device. */
  readonly volumes: readonly { readonly name: string; readonly ebs: Value }[];
  /** Where mappings would stand. */
  readonly at: string;
  /** Whether there is no mapping at all, nor a launch template that may hold some. */
  readonly isUnmapped: boolean;
}

export function blockDevices(resource: ResourceView): BlockDevices {
  const { mappings: path, template } = PLACES[resource.type] ?? { mappings: 'BlockDeviceMappings.*' };
  const mappings = valuesAt(resource, path);
  const volumes = mappings
    // Instance stores have no `Ebs`, and a device that is left out has `NoDevice`.
    .filter((mapping) => mapping.isDeployTime || (mapping.at('Ebs').isPresent && mapping.at('NoDevice').isAbsent))
    .map((mapping) => ({ name: mapping.at('DeviceName').text ?? 'a device', ebs: mapping.at('Ebs') }));
  const hasTemplate = template !== undefined && resource.at(template).items.length > 0;
  return {
    volumes,
    at: `Properties.${path.replace(/\.\*.*$/, '')}`,
    isUnmapped: mappings.length === 0 && !hasTemplate,
  };
}
