import { compliant, defineRule, undecidable, violation, type Outcome, type ResourceView } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { recordingOf, unlessAnotherTrailDoes, type Selection } from './event-selectors';

export const cloudTrailRecordsManagementEvents = defineRule({
  id: 'CloudTrailRecordsManagementEvents',
  title: 'CloudTrail trail records every management event, reads and writes',
  clauses: [
    cloudInfrastructure.clauses['CIP-8.2'],
    cloudInfrastructure.clauses['CIP-11.4'],
    security.clauses['SEC-3.3.4'],
    security.clauses['SEC-8.2'],
  ],
  severity: 'error',
  severityReason: 'the trail is there, but with gaps that an investigation finds too late',
  risk:
    'An investigation misses the calls that are left out: reads show what an intruder looked at, KMS events ' +
    'which data was opened.',
  remedy:
    'Set `managementEvents: ReadWriteType.ALL`, leave `excludeManagementEventSources` out, ' +
    'keep `includeGlobalServiceEvents` on, or use `AuditTrail`.',
  cannotTell: 'a selector is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-eventselector.html',
  ],
  resources: ['AWS::CloudTrail::Trail'],
  check: (trail) => unlessAnotherTrailDoes(trail, judge),
});

function judge(trail: ResourceView): Outcome {
  const global = trail.at('IncludeGlobalServiceEvents');
  if (global.isFalse) return violation('events of global services such as IAM are left out', global);
  const { selections, unknown } = recordingOf(trail, 'Management');
  const management = selections.filter(({ category }) => category === 'Management');
  const whole = management.filter(({ leftOut }) => leftOut.length === 0);
  const recordsAll = whole.some(({ reads }) => reads) && whole.some(({ writes }) => writes);
  const undecided = recordsAll ? [global] : [unknown, global];
  const open = undecided.find((value) => value?.isDeployTime);
  if (open) return undecidable(open);
  if (recordsAll) return compliant;
  const at = trail.at('AdvancedEventSelectors').isPresent ? 'AdvancedEventSelectors' : 'EventSelectors';
  return violation(`${missing(management)} are left out`, trail.at(at));
}

function missing(management: readonly Selection[]): string {
  const [reads, writes] = [management.some((each) => each.reads), management.some((each) => each.writes)];
  if (!reads && !writes) return 'management events';
  if (!reads) return 'reads among the management events';
  if (!writes) return 'writes among the management events';
  return `management events of ${[...new Set(management.flatMap(({ leftOut }) => leftOut))].join(', ')}`;
}
