import { cloudTrailRecordsManagementEvents } from '../../../lib/rules/cloudtrail';
import { ruleTable } from '../../../lib/testing';

const basic = (...EventSelectors: readonly object[]) => ({ EventSelectors });
const advanced = (...selectors: readonly Readonly<Record<string, object>>[]) => ({
  AdvancedEventSelectors: selectors.map((fields) => ({
    FieldSelectors: Object.entries(fields).map(([Field, operators]) => ({ Field, ...operators })),
  })),
});
const management = { eventCategory: { Equals: ['Management'] } };
const dataOfObjects = { eventCategory: { Equals: ['Data'] }, 'resources.type': { Equals: ['AWS::S3::Object'] } };
const trail = (Properties: object) => ({ Other: { Type: 'AWS::CloudTrail::Trail', Properties } });

ruleTable(cloudTrailRecordsManagementEvents, {
  empty: { verdict: 'compliant', because: 'a trail without selectors records every management event' },
  compliant: [
    { name: 'there are no selectors', properties: { IsLogging: true } },
    {
      name: 'a selector for all of them',
      properties: basic({ IncludeManagementEvents: true, ReadWriteType: 'All' }),
      remedy: true,
    },
    {
      name: 'a selector for data events, whose defaults include them',
      properties: basic({ DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }] }),
    },
    {
      name: 'a selector for data events of a type that is not known',
      properties: basic({ DataResources: [{ Type: { Ref: 'Type' }, Values: ['arn:aws:s3'] }] }),
      template: { Parameters: { Type: { Type: 'String' } } },
    },
    {
      name: 'one selector for reads and one for writes',
      properties: basic({ ReadWriteType: 'ReadOnly' }, { ReadWriteType: 'WriteOnly', IncludeManagementEvents: 'true' }),
    },
    {
      name: 'KMS is left out by one selector and recorded by another',
      properties: basic({ ExcludeManagementEventSources: ['kms.amazonaws.com'] }, { ReadWriteType: 'All' }),
    },
    { name: 'an advanced selector for all of them', properties: advanced(management) },
    {
      name: 'advanced selectors for reads and for writes',
      properties: advanced(
        { ...management, readOnly: { Equals: ['true'] } },
        { ...management, readOnly: { Equals: ['false'] } },
        dataOfObjects,
      ),
    },
    {
      name: 'a further selector is not known, but those that are suffice',
      properties: basic({ ReadWriteType: 'All' }, { ReadWriteType: { Ref: 'Kind' } }),
      template: { Parameters: { Kind: { Type: 'String' } } },
    },
  ],
  violation: [
    {
      name: 'they are switched off',
      properties: basic({ IncludeManagementEvents: false }),
      found: 'management events are left out',
      path: 'Properties.EventSelectors',
    },
    {
      name: 'they are switched off, written as text',
      properties: basic({ IncludeManagementEvents: 'false' }),
      found: 'management events are left out',
    },
    {
      name: 'writes only',
      properties: basic({ ReadWriteType: 'WriteOnly' }),
      found: 'reads among the management events are left out',
    },
    {
      name: 'reads only, by an advanced selector',
      properties: advanced({ ...management, readOnly: { Equals: ['true'] } }),
      found: 'writes among the management events are left out',
      path: 'Properties.AdvancedEventSelectors',
    },
    {
      name: 'advanced selectors for data events alone',
      properties: advanced(dataOfObjects),
      found: 'management events are left out',
    },
    {
      name: 'KMS is left out',
      properties: basic({ ExcludeManagementEventSources: ['kms.amazonaws.com'] }),
      found: 'management events of kms.amazonaws.com are left out',
    },
    {
      name: 'KMS is left out by an advanced selector, as a single value',
      properties: advanced({ ...management, eventSource: { NotEquals: 'kms.amazonaws.com' } }),
      found: 'management events of kms.amazonaws.com are left out',
    },
    {
      name: 'global services are left out',
      properties: { IncludeGlobalServiceEvents: false },
      found: 'events of global services such as IAM are left out',
      path: 'Properties.IncludeGlobalServiceEvents',
    },
    {
      name: 'another trail records them, but is switched off',
      properties: basic({ IncludeManagementEvents: false }),
      others: trail({ IsLogging: false }),
      found: 'management events are left out',
    },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter without a default',
      properties: basic({ IncludeManagementEvents: { Ref: 'Switch' } }),
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.EventSelectors.0.IncludeManagementEvents',
    },
    {
      name: 'what is left out is a parameter without a default',
      properties: basic({ ExcludeManagementEventSources: [{ Ref: 'Source' }] }),
      template: { Parameters: { Source: { Type: 'String' } } },
      path: 'Properties.EventSelectors.0.ExcludeManagementEventSources.0',
    },
  ],
  ignored: [
    {
      name: 'another trail of the stack records them',
      properties: basic({ IncludeManagementEvents: false }),
      others: trail({ IsLogging: true }),
    },
  ],
});
