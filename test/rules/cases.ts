import type { Json } from '../../lib/engine';
import type { CompliantCase, UndecidableCase, ViolationCase } from '../../lib/testing';
import { isProd, parameter, parameters } from './s3/documents';

export { isProd, parameter, parameters };

/** A key by its ARN. */
export const KEY_ARN = 'arn:aws:kms:eu-west-1:111111111111:key/1234abcd-12ab-34cd-56ef-1234567890ab';

/** A key of the app, which `OWN_KEY` refers to. */
export const KEY = { Key: { Type: 'AWS::KMS::Key' } };
export const OWN_KEY = { 'Fn::GetAtt': ['Key', 'Arn'] };

/** Facts of a stack of production, of development, and of one whose data stays in two regions. */
export const production = { profile: { production: true } };
export const development = { profile: { name: 'dev', production: false } } as const;
export const resident = { profile: { residency: ['eu-west-1', 'eu-central-1'] } };

interface KeyCases {
  readonly compliant: readonly [CompliantCase, CompliantCase];
  readonly violation: readonly [ViolationCase, ViolationCase, ViolationCase];
  readonly undecidable: readonly [UndecidableCase];
}

/**
 * The cases of a resource that names its key at one place.
 *
 * @param what how findings call the resource
 * @param path where it names the key, below `Properties`
 * @param place its properties with that key; without a key for `undefined`
 */
export function keyCases(what: string, path: string, place: (key: unknown) => Json, type?: string): KeyCases {
  const of = type === undefined ? {} : { type };
  const where = type === undefined ? '' : ` of ${type}`;
  return {
    compliant: [
      { ...of, name: `a key of the app${where}`, properties: place(OWN_KEY), others: KEY, remedy: true },
      { ...of, name: `a key by its ARN${where}`, properties: place(KEY_ARN) },
    ],
    violation: [
      {
        ...of,
        name: `no key${where}`,
        properties: place(undefined),
        found: `${what} has no customer-managed key`,
        path: `Properties.${path}`,
      },
      {
        ...of,
        name: `the key is no value${where}`,
        properties: place({ Ref: 'AWS::NoValue' }),
        found: `${what} has no customer-managed key`,
      },
      {
        ...of,
        name: `the AWS managed key${where}`,
        properties: place('alias/aws/service'),
        found: `${what} is encrypted by the AWS managed key alias/aws/service`,
        path: `Properties.${path}`,
      },
    ],
    undecidable: [
      {
        ...of,
        name: `the key is a parameter without a default${where}`,
        properties: place({ Ref: 'KeyArn' }),
        template: parameters('KeyArn'),
        path: `Properties.${path}`,
      },
    ],
  };
}
