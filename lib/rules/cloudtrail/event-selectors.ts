import { ignored, type Outcome, type ResourceView, type Value } from '../../engine';

/** Events that a trail records. */
export interface Selection {
  /** `Management`, `Data`, `NetworkActivity`. */
  readonly category: string;
  /** Type of resource whose data events they are, e.g. `AWS::S3::Object`. */
  readonly resourceType?: string;
  readonly reads: boolean;
  readonly writes: boolean;
  /** Event sources that are left out, e.g. `kms.amazonaws.com`. */
  readonly leftOut: readonly string[];
}

/** What a trail records, by basic or by advanced event selectors. */
export interface Recording {
  readonly selections: readonly Selection[];
  /** The part of the selectors that is not known before deployment. */
  readonly unknown?: Value;
}

/**
 * Reads the event selectors of a trail, as far as they tell of management events or of data events. A trail without
 * any records every management event and no data event.
 */
export function recordingOf(trail: ResourceView, category: 'Management' | 'Data'): Recording {
  const advanced = trail.at('AdvancedEventSelectors').items;
  if (advanced.length > 0) return together(advanced.map(advancedSelector));
  const basic = trail.at('EventSelectors').items;
  if (basic.length > 0) return together(basic.map(category === 'Data' ? dataSelector : managementSelector));
  return { selections: [{ category: 'Management', reads: true, writes: true, leftOut: [] }] };
}

/**
 * The verdict on what a trail records. It does not concern a trail that leaves this to another trail in the same
 * account, as a trail for data events leaves the management events to the trail of the organisation.
 */
export function unlessAnotherTrailDoes(trail: ResourceView, check: (trail: ResourceView) => Outcome): Outcome {
  const own = check(trail);
  if (own.kind === 'compliant') return own;
  const covers = trail.template.app
    .resourcesOfType('AWS::CloudTrail::Trail')
    .some(
      (other) =>
        other !== trail &&
        sharesAccount(trail, other) &&
        other.at('IsLogging').isTrue &&
        check(other).kind === 'compliant',
    );
  return covers ? ignored : own;
}

function sharesAccount(trail: ResourceView, other: ResourceView): boolean {
  if (trail.template === other.template) return true;
  const { account, region } = trail.template.stack;
  const stack = other.template.stack;
  return (
    account !== undefined &&
    account === stack.account &&
    (other.at('IsMultiRegionTrail').isTrue || region === stack.region)
  );
}

function together(recordings: readonly Recording[]): Recording {
  const unknown = recordings.find((recording) => recording.unknown !== undefined)?.unknown;
  return {
    selections: recordings.flatMap(({ selections }) => selections),
    ...(unknown === undefined ? {} : { unknown }),
  };
}

function managementSelector(selector: Value): Recording {
  const included = selector.at('IncludeManagementEvents');
  const excluded = selector.at('ExcludeManagementEventSources').items;
  const unknown = [included, selector.at('ReadWriteType'), ...excluded].find((value) => value.isDeployTime);
  if (unknown) return { selections: [], unknown };
  if (included.isFalse) return { selections: [] };
  const leftOut = excluded.map((source) => source.orAbsent());
  return { selections: [{ category: 'Management', ...directionsOf(selector), leftOut }] };
}

function dataSelector(selector: Value): Recording {
  const resources = selector.at('DataResources').items;
  const unknown = [
    selector.at('ReadWriteType'),
    ...resources.flatMap((resource) => [resource, resource.at('Type')]),
  ].find((value) => value.isDeployTime);
  if (unknown) return { selections: [], unknown };
  const directions = directionsOf(selector);
  return {
    selections: resources
      .filter((resource) => resource.at('Values').items.length > 0)
      .map((resource) => ({
        category: 'Data',
        resourceType: resource.at('Type').orAbsent(),
        ...directions,
        leftOut: [],
      })),
  };
}

function directionsOf(selector: Value): Pick<Selection, 'reads' | 'writes'> {
  const type = selector.at('ReadWriteType');
  return {
    reads: type.isAbsent || type.is('All', 'ReadOnly'),
    writes: type.isAbsent || type.is('All', 'WriteOnly'),
  };
}

function advancedSelector(selector: Value): Recording {
  const fields = selector.at('FieldSelectors').items;
  const field = (name: string, operator: string): readonly Value[] =>
    fields.filter((each) => each.at('Field').is(name)).flatMap((each) => each.at(operator).items);
  const category = field('eventCategory', 'Equals');
  const types = field('resources.type', 'Equals');
  const readOnly = field('readOnly', 'Equals');
  const leftOut = field('eventSource', 'NotEquals');
  const unknown = [...fields.map((each) => each.at('Field')), ...category, ...types, ...readOnly, ...leftOut].find(
    (value) => value.isDeployTime,
  );
  if (unknown) return { selections: [], unknown };
  // A selector that names calls records those alone, neither all reads nor all writes.
  const namesCalls = ['Equals', 'StartsWith', 'EndsWith'].some((operator) => field('eventName', operator).length > 0);
  const records = (reading: boolean) =>
    !namesCalls && (readOnly.length === 0 || readOnly.some((each) => each.is(reading)));
  const selection = {
    category: category[0]?.orAbsent() ?? 'absent',
    reads: records(true),
    writes: records(false),
    leftOut: leftOut.map((source) => source.orAbsent()),
  };
  return {
    selections:
      types.length === 0 ? [selection] : types.map((type) => ({ ...selection, resourceType: type.orAbsent() })),
  };
}
