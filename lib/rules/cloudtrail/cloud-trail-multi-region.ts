import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';

export const cloudTrailMultiRegion = defineRule({
  id: 'CloudTrailMultiRegion',
  title: 'CloudTrail trail records every region',
  clauses: [cloudInfrastructure.clauses['CIP-8.2'], security.clauses['SEC-3.3.4'], security.clauses['SEC-8.2']],
  // Not fatal: a second trail for the data events of one region is sound, and can be approved.
  severity: 'error',
  severityReason: 'the regions in use are recorded, the ones that an intruder would choose are not',
  risk: 'Calls in a region that nobody uses go unseen, which is where a stolen credential is put to work.',
  remedy: 'Set `isMultiRegionTrail: true` (the default of the L2 `Trail`), or use `AuditTrail`.',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-multi-region-trails.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html',
  ],
  resources: ['AWS::CloudTrail::Trail'],
  check: (trail) => demandOn(trail.at('IsMultiRegionTrail'), 'recording of every region'),
});
