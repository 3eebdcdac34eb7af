import { compliant, defineRule, undecidable, violation, type Outcome, type ResourceView } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { recordingOf, unlessAnotherTrailDoes } from './event-selectors';

export const cloudTrailRecordsDataEvents = defineRule({
  id: 'CloudTrailRecordsDataEvents',
  title: 'CloudTrail trail records reads and writes of S3 objects',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.4'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
  ],
  // S3 objects are demanded because every engagement has them; data events of tables and functions are welcome.
  severity: 'error',
  severityReason: 'nothing leaks for want of the events, but what leaked cannot be told afterwards',
  risk: 'Who read or took which object stays unknown: data events are off unless a selector asks for them.',
  remedy: 'Call `trail.logAllS3DataEvents()`, or use `AuditTrail`.',
  cannotTell: 'a selector is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-advancedeventselector.html',
  ],
  resources: ['AWS::CloudTrail::Trail'],
  check: (trail) => unlessAnotherTrailDoes(trail, judge),
});

function judge(trail: ResourceView): Outcome {
  const { selections, unknown } = recordingOf(trail, 'Data');
  const data = selections.filter(({ category }) => category === 'Data');
  const objects = data.filter(({ resourceType }) => resourceType === 'AWS::S3::Object');
  const [reads, writes] = [objects.some((each) => each.reads), objects.some((each) => each.writes)];
  if (reads && writes) return compliant;
  if (unknown) return undecidable(unknown);
  const at = trail.at('AdvancedEventSelectors').isPresent ? 'AdvancedEventSelectors' : 'EventSelectors';
  if (data.length === 0) return violation('data events are left out', trail.at(at));
  if (reads || writes) return violation(`${reads ? 'writes' : 'reads'} of S3 objects are left out`, trail.at(at));
  const recorded = [...new Set(data.map(({ resourceType = 'no type' }) => resourceType))];
  return violation(
    `data events of ${recorded.join(', ')} are recorded, those of S3 objects are left out`,
    trail.at(at),
  );
}
