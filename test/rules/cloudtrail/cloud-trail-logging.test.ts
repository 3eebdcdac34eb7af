import { cloudTrailLogging } from '../../../lib/rules/cloudtrail';
import { ruleTable } from '../../../lib/testing';

const parameter = (Parameter: object) => ({ Parameters: { Switch: Parameter } });

ruleTable(cloudTrailLogging, {
  compliant: [
    { name: 'logging is on', properties: { IsLogging: true }, remedy: true },
    { name: 'logging is on, written as text', properties: { IsLogging: 'true' } },
    {
      name: 'a parameter whose default turns it on',
      properties: { IsLogging: { Ref: 'Switch' } },
      template: parameter({ Type: 'String', Default: 'true' }),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'logging is absent', path: 'Properties.IsLogging' },
    { name: 'logging is off', properties: { IsLogging: false }, found: 'logging is off' },
    { name: 'logging is off, written as text', properties: { IsLogging: 'false' }, found: 'logging is off' },
    { name: 'the value is no value', properties: { IsLogging: { Ref: 'AWS::NoValue' } }, found: 'logging is absent' },
    {
      name: 'off in one branch of a condition',
      properties: { IsLogging: { 'Fn::If': ['IsProd', true, false] } },
      template: { Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111111111111'] } } },
      found: 'logging is off (when IsProd is false)',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { IsLogging: { Ref: 'Switch' } },
      template: parameter({ Type: 'String' }),
      path: 'Properties.IsLogging',
    },
  ],
});
