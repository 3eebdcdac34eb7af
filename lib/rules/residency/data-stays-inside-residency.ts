import {
  compliant,
  defineRule,
  every,
  ignored,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
  type Value,
} from '../../engine';
import { security } from '../../policies';
import { filledIn } from '../iam/placeholders';
import { PLACES, valuesAt, ZONES } from './places';

export const dataStaysInsideResidency = defineRule({
  id: 'DataStaysInsideResidency',
  title: 'Replica, copy or source of data stands in a region that data may rest in',
  clauses: [security.clauses['SEC-5.1'], security.clauses['SEC-5.3']],
  severity: 'error',
  severityReason: 'data that has come to rest under another law cannot be called back',
  risk: 'Data comes to rest under another law than the one agreed on with its owner.',
  remedy:
    'Name only regions of `residency` in the engagement file, e.g. in `replicas` of a `TableV2` or ' +
    '`replicaRegions` of a `Secret`.',
  cannotTell: 'a region or an ARN is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/wellarchitected/latest/data-residency-hybrid-cloud-services-lens/data-residency-hybrid-cloud-services-lens.html',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html',
  ],
  resources: [...new Set([...Object.keys(PLACES), ...Object.keys(ZONES)])],
  check: (resource) => {
    const { residency } = resource.environment;
    if (residency === undefined) return ignored;
    return every([
      ...valuesAt(resource, PLACES[resource.type] ?? []).map((value) => judge(resource, value, residency)),
      ...valuesAt(resource, ZONES[resource.type] ?? []).map((zone) =>
        judgeRegion(zone, regionIn(zone.literal), residency),
      ),
    ]);
  },
});

function judge(resource: ResourceView, value: Value, residency: readonly string[]): Outcome {
  const { target, text = '' } = value;
  if (target) {
    const { region } = target.template.stack;
    // The region of its own stack is for StackRegionInsideResidency to judge.
    if (target.template === resource.template) return compliant;
    return region === undefined ? undecidable(value) : judgeRegion(value, region, residency);
  }
  const region = regionIn(text);
  if (region !== undefined) return judgeRegion(value, region, residency);
  const isOfOwnRegion = /^(\$\{AWS::Region\}|arn:.*\$\{AWS::Region\}.*)$/.test(text);
  // The ARN of a bucket names no region.
  return value.isDeployTime && !isOfOwnRegion && !filledIn(text).includes(':s3:::') ? undecidable(value) : compliant;
}

function judgeRegion(value: Value, region: string | undefined, residency: readonly string[]): Outcome {
  if (region === undefined || residency.includes(region)) return compliant;
  return violation(
    `data goes to or comes from ${region}, it may rest in ${residency.join(', ')}`,
    value,
    `Region::${region}`,
  );
}

/** The region that a text is, or its ARN names, or that its availability zone is in. */
const regionIn = (text = ''): string | undefined =>
  /^(?:arn:[^:]*:[^:]*:)?([a-z]{2}(?:-[a-z]+)+-\d+)(?=$|[a-z:]|-[a-z])/.exec(filledIn(text))?.[1];
