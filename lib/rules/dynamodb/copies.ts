import type { ResourceView, Value } from '../../engine';

/** A table of the serverless transform. */
export const SIMPLE_TABLE = 'AWS::Serverless::SimpleTable';

/** The settings of each copy of a table: those of the table itself, or of each replica of a global table. */
export function copiesOf(table: ResourceView): readonly Value[] {
  if (table.type !== 'AWS::DynamoDB::GlobalTable') return [table.properties];
  const replicas = table.at('Replicas');
  return replicas.items.length > 0 ? replicas.items : [replicas];
}

/** What a finding calls a copy, e.g. `replica in eu-west-1`. */
export function nameOfCopy(copy: Value): string {
  const region = copy.at('Region');
  return region.isPresent ? `replica in ${region.orAbsent()}` : 'table';
}
