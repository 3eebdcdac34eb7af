import { ruleTable } from '../../../lib/testing';
import { s3BucketVersioned } from '../../../lib/rules/s3/s3-bucket-versioned';

const status = (Status: unknown) => ({ VersioningConfiguration: { Status } });

ruleTable(s3BucketVersioned, {
  compliant: [
    { name: 'versioning is on', properties: status('Enabled'), remedy: true },
    {
      name: 'a parameter whose default turns it on',
      properties: status({ Ref: 'Status' }),
      template: { Parameters: { Status: { Type: 'String', Default: 'Enabled' } } },
    },
    {
      name: 'off only where the bucket does not exist',
      properties: status({ 'Fn::If': ['IsProd', 'Enabled', 'Suspended'] }),
      attributes: { Condition: 'IsProd' },
      template: { Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111111111111'] } } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'versioning is absent', path: 'Properties.VersioningConfiguration.Status' },
    { name: 'versioning is suspended', properties: status('Suspended'), found: 'versioning is Suspended' },
    { name: 'the value is no value', properties: status({ Ref: 'AWS::NoValue' }), found: 'versioning is absent' },
    {
      name: 'off in one branch of a condition',
      properties: { VersioningConfiguration: { 'Fn::If': ['IsProd', { Status: 'Enabled' }, { Ref: 'AWS::NoValue' }] } },
      template: { Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111111111111'] } } },
      found: 'versioning is absent (when IsProd is false)',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: status({ Ref: 'Status' }),
      template: { Parameters: { Status: { Type: 'String' } } },
      path: 'Properties.VersioningConfiguration.Status',
    },
  ],
});
