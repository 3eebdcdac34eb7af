import { configRecorderRecordsEverything } from '../../../lib/rules/detection';
import { ruleTable } from '../../../lib/testing';

ruleTable(configRecorderRecordsEverything, {
  compliant: [
    {
      name: 'everything',
      properties: { RecordingGroup: { AllSupported: true, IncludeGlobalResourceTypes: true } },
      remedy: true,
    },
    {
      name: 'by strategy',
      properties: {
        RecordingGroup: {
          RecordingStrategy: { UseOnly: 'ALL_SUPPORTED_RESOURCE_TYPES' },
          IncludeGlobalResourceTypes: true,
        },
      },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'recorder records the types that are listed, not all' },
    {
      name: 'a list',
      properties: { RecordingGroup: { ResourceTypes: ['AWS::S3::Bucket'] } },
      found: /types that are listed/,
    },
    {
      name: 'without IAM',
      properties: { RecordingGroup: { AllSupported: true } },
      found: /leaves out global resources/,
      path: 'Properties.RecordingGroup.IncludeGlobalResourceTypes',
    },
    {
      name: 'an exclusion',
      properties: {
        RecordingGroup: {
          RecordingStrategy: { UseOnly: 'EXCLUSION_BY_RESOURCE_TYPES' },
          ExclusionByResourceTypes: { ResourceTypes: ['AWS::IAM::Role'] },
        },
      },
      found: 'recorder leaves out ["AWS::IAM::Role"]',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { RecordingGroup: { AllSupported: { Ref: 'All' } } },
      template: { Parameters: { All: { Type: 'String' } } },
      path: 'Properties.RecordingGroup.AllSupported',
    },
  ],
});
