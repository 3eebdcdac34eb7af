import { kmsKeyRotates } from '../../../lib/rules/kms/kms-key-rotates';
import { ruleTable } from '../../../lib/testing';
import { isProd, parameter, parameters } from './documents';

const rotation = (EnableKeyRotation: unknown, more: object = {}) => ({ EnableKeyRotation, ...more });

ruleTable(kmsKeyRotates, {
  compliant: [
    { name: 'rotation is on, every 365 days by default', properties: rotation(true), remedy: true },
    { name: 'as a text, every 90 days', properties: rotation('true', { RotationPeriodInDays: '90' }) },
    { name: 'every 365 days', properties: rotation(true, { RotationPeriodInDays: 365 }) },
    {
      name: 'a symmetric key that says so',
      properties: rotation(true, { KeySpec: 'SYMMETRIC_DEFAULT', Origin: 'AWS_KMS' }),
    },
    {
      name: 'a parameter whose default is on',
      properties: rotation({ Ref: 'Rotate' }),
      template: parameter('Rotate', 'true'),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'rotation is absent', path: 'Properties.EnableKeyRotation' },
    { name: 'rotation is off', properties: rotation('false'), found: 'rotation is off' },
    { name: 'no value', properties: rotation({ Ref: 'AWS::NoValue' }), found: 'rotation is absent' },
    {
      name: 'every other year',
      properties: rotation(true, { RotationPeriodInDays: 730 }),
      found: 'rotation is every 730 days, at most 365 are allowed',
      path: 'Properties.RotationPeriodInDays',
    },
    {
      name: 'on in production alone',
      properties: rotation({ 'Fn::If': ['IsProd', true, false] }),
      template: isProd,
      found: 'rotation is off (when IsProd is false)',
    },
    {
      name: 'symmetric outside production',
      properties: { KeySpec: { 'Fn::If': ['IsProd', 'RSA_2048', 'SYMMETRIC_DEFAULT'] } },
      template: isProd,
      found: 'rotation is absent (when IsProd is false)',
    },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter without a default',
      properties: rotation({ Ref: 'Rotate' }),
      template: parameters('Rotate'),
      path: 'Properties.EnableKeyRotation',
    },
    {
      name: 'the period is a parameter without a default',
      properties: rotation(true, { RotationPeriodInDays: { Ref: 'Period' } }),
      template: parameters('Period'),
      path: 'Properties.RotationPeriodInDays',
    },
    {
      name: 'the kind of key is a parameter without a default',
      properties: { KeySpec: { Ref: 'Spec' } },
      template: parameters('Spec'),
      path: 'Properties.KeySpec',
    },
  ],
  ignored: [
    { name: 'an asymmetric key', properties: { KeySpec: 'RSA_4096', KeyUsage: 'SIGN_VERIFY' } },
    { name: 'a key for HMAC', properties: { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' } },
    { name: 'imported material', properties: { Origin: 'EXTERNAL' } },
  ],
});
