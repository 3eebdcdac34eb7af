import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const configRecorderRecordsEverything = defineRule({
  id: 'ConfigRecorderRecordsEverything',
  title: 'Config recorder records every type of resource, global ones included',
  clauses: [
    cloudInfrastructure.clauses['CIP-12.5'],
    cloudInfrastructure.clauses['CIP-8.5'],
    cloudInfrastructure.clauses['CIP-11.2'],
    security.clauses['SEC-3.3.4'],
  ],
  severity: 'error',
  severityReason: 'drift and misconfiguration are only seen where the recorder looks',
  risk: 'A change outside the templates leaves no trace.',
  remedy:
    'Set `recordingGroup: { allSupported: true, includeGlobalResourceTypes: true }` of the `CfnConfigurationRecorder`.',
  cannotTell: 'the recording group is known at deployment only',
  references: ['https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html'],
  resources: ['AWS::Config::ConfigurationRecorder'],
  check: (recorder) => {
    const group = recorder.at('RecordingGroup');
    const strategy = group.at('RecordingStrategy.UseOnly');
    const all = group.at('AllSupported');
    const global = group.at('IncludeGlobalResourceTypes');
    const unknown = [strategy, all, global].find((each) => each.isDeployTime);
    if (unknown) return undecidable(unknown);
    if (strategy.is('EXCLUSION_BY_RESOURCE_TYPES')) {
      const left = group.at('ExclusionByResourceTypes.ResourceTypes');
      return left.items.length === 0 ? compliant : violation(`recorder leaves out ${left.orAbsent()}`, left);
    }
    if (!all.isTrue && !strategy.is('ALL_SUPPORTED_RESOURCE_TYPES')) {
      return violation('recorder records the types that are listed, not all', group);
    }
    return global.isTrue ? compliant : violation('recorder leaves out global resources, such as those of IAM', global);
  },
});
