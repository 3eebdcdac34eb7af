import { cloudTrailRecordsDataEvents } from '../../../lib/rules/cloudtrail';
import { STRICTEST } from '../../../lib/engagement';
import { ruleTable } from '../../../lib/testing';

const basic = (...EventSelectors: readonly object[]) => ({ EventSelectors });
const objects = (...Values: readonly unknown[]) => ({ DataResources: [{ Type: 'AWS::S3::Object', Values }] });
const advanced = (...selectors: readonly Readonly<Record<string, object>>[]) => ({
  AdvancedEventSelectors: selectors.map((fields) => ({
    FieldSelectors: Object.entries(fields).map(([Field, operators]) => ({ Field, ...operators })),
  })),
});
const data = (type: string) => ({ eventCategory: { Equals: ['Data'] }, 'resources.type': { Equals: [type] } });
const everyObject = { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':s3:::']] };
const elsewhere = (account: string) => ({
  stack: { account: '111111111111', region: 'eu-central-1' },
  alongside: [
    {
      file: '/test/audit.json',
      body: {
        Resources: {
          Audit: {
            Type: 'AWS::CloudTrail::Trail',
            Properties: { IsLogging: true, IsMultiRegionTrail: true, ...basic(objects('arn:aws:s3')) },
          },
        },
      },
      stack: { displayName: 'audit', tags: {}, account, region: 'eu-west-1', profile: STRICTEST },
    },
  ],
});

ruleTable(cloudTrailRecordsDataEvents, {
  compliant: [
    {
      name: 'every object of every bucket',
      properties: basic({ ...objects(everyObject), IncludeManagementEvents: false, ReadWriteType: 'All' }),
      remedy: true,
    },
    {
      name: 'the objects of one bucket of the stack',
      properties: basic(objects({ 'Fn::Sub': '${Bucket.Arn}/' })),
      others: { Bucket: { Type: 'AWS::S3::Bucket', Properties: {} } },
    },
    {
      name: 'whether management events are recorded too is not known',
      properties: basic({ ...objects('arn:aws:s3'), IncludeManagementEvents: { Ref: 'Switch' } }),
      template: { Parameters: { Switch: { Type: 'String' } } },
    },
    { name: 'an advanced selector for objects', properties: advanced(data('AWS::S3::Object')) },
    {
      name: 'advanced selectors for reads and for writes',
      properties: advanced(
        { ...data('AWS::S3::Object'), readOnly: { Equals: ['true'] } },
        { ...data('AWS::S3::Object'), readOnly: { Equals: 'false' } },
      ),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'data events are left out', path: 'Properties.EventSelectors' },
    {
      name: 'management events alone',
      properties: basic({ IncludeManagementEvents: true, ReadWriteType: 'All' }),
      found: 'data events are left out',
    },
    { name: 'objects of no bucket', properties: basic(objects()), found: 'data events are left out' },
    {
      name: 'writes only',
      properties: basic({ ...objects('arn:aws:s3'), ReadWriteType: 'WriteOnly' }),
      found: 'reads of S3 objects are left out',
    },
    {
      name: 'reads only, by an advanced selector',
      properties: advanced({ ...data('AWS::S3::Object'), readOnly: { Equals: ['true'] } }),
      found: 'writes of S3 objects are left out',
    },
    {
      name: 'invocations of functions, but no objects',
      properties: advanced(data('AWS::Lambda::Function')),
      found: 'data events of AWS::Lambda::Function are recorded, those of S3 objects are left out',
      path: 'Properties.AdvancedEventSelectors',
    },
    {
      name: 'single calls on objects',
      properties: advanced({ ...data('AWS::S3::Object'), eventName: { Equals: ['PutObject'] } }),
      found: /those of S3 objects are left out$/,
    },
    {
      name: 'a trail of another account records them',
      ...elsewhere('222222222222'),
      found: 'data events are left out',
    },
  ],
  undecidable: [
    {
      name: 'the selectors are a parameter without a default',
      properties: { EventSelectors: { Ref: 'Selectors' } },
      template: { Parameters: { Selectors: { Type: 'String' } } },
      path: 'Properties.EventSelectors',
    },
    {
      name: 'the type of resource is a parameter without a default',
      properties: basic({ DataResources: [{ Type: { Ref: 'Type' }, Values: ['arn:aws:s3'] }] }),
      template: { Parameters: { Type: { Type: 'String' } } },
      path: 'Properties.EventSelectors.0.DataResources.0.Type',
    },
  ],
  ignored: [{ name: 'a trail for every region of the same account records them', ...elsewhere('111111111111') }],
});
