import { undecidable, violation, type Outcome, type ResourceView, type Value } from '../../engine';

const CONFIGURATIONS: Readonly<Record<string, string>> = {
  LUSTRE: 'LustreConfiguration',
  ONTAP: 'OntapConfiguration',
  OPENZFS: 'OpenZFSConfiguration',
  WINDOWS: 'WindowsConfiguration',
};

/** Demands something of the configuration that belongs to the type of a file system. */
export function demandOfConfiguration(
  fileSystem: ResourceView,
  check: (configuration: Value, type: string) => Outcome,
): Outcome {
  const type = fileSystem.at('FileSystemType');
  if (type.isDeployTime) return undecidable(type);
  const name = type.literal ?? '';
  const property = Object.hasOwn(CONFIGURATIONS, name) ? CONFIGURATIONS[name] : undefined;
  if (property === undefined) return violation(`file system is of type ${type.orAbsent()}`, type);
  return check(fileSystem.at(property), name);
}
