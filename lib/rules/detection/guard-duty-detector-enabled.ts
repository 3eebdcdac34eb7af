import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';

export const guardDutyDetectorEnabled = defineRule({
  id: 'GuardDutyDetectorEnabled',
  title: 'GuardDuty detector is switched on',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.4'],
    cloudInfrastructure.clauses['CIP-6.3'],
    cloudInfrastructure.clauses['CIP-13.3'],
    security.clauses['SEC-8.1'],
  ],
  severity: 'fatal',
  severityReason: 'a detector that is declared and off is there to be found on a list, not to find anything',
  risk: 'Nobody notices an intrusion.',
  remedy: 'Set `enable: true` of the `CfnDetector`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html'],
  resources: ['AWS::GuardDuty::Detector'],
  check: (detector) => demandOn(detector.at('Enable'), 'detector'),
});
