import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { parse } from 'yaml';
import {
  engagementJsonSchema,
  engagementJsonSchemaText,
  LOG_RETENTION_DAYS,
  writeEngagementJsonSchema,
} from '../../lib/engagement';
import { documented, full, page, shortest, wrong } from './samples';

const accepts = new Ajv({ allErrors: true, formats: { date: true, email: true } }).compile(engagementJsonSchema());

test('the schema in the package is the one that the code generates', () => {
  const file = join(__dirname, '../../schema/engagement.schema.json');
  expect(readFileSync(file, 'utf8')).toBe(engagementJsonSchemaText());
});

test('it is written to the folder asked for, which need not be there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'engagement-schema-'));
  const file = join(folder, 'new', 'schema.json');
  writeEngagementJsonSchema(file);
  expect(readFileSync(file, 'utf8')).toBe(engagementJsonSchemaText());
  rmSync(folder, { recursive: true });
});

test.each([
  ['shortest', shortest],
  ['full', full],
  ['documented', documented],
])('it accepts the %s sample', (_, text) => {
  accepts(parse(text));
  expect(accepts.errors ?? []).toEqual([]);
});

test.each([
  ['the wrong sample', parse(wrong.text, { uniqueKeys: false }) as unknown],
  ['an account without quotes', parse(full.replace('"111111111111"', '111111111111'))],
  ['an unknown region', parse(full.replace('region: eu-central-1', 'region: eu-central-9'))],
  ['a wrong name of a tier', parse(full.replace('critical:', 'Critical:'))],
  ['no tier', { ...(parse(full) as object), recovery: {} }],
  ['a tag that belongs to AWS', parse(full.replace('CostCenter:', 'AWS:CostCenter:'))],
  ['a retention unknown to CloudWatch Logs', parse(full.replace('audit: 2557', 'audit: 2555'))],
  ['an empty file', null],
])('it refuses %s', (_, data) => {
  expect(accepts(data)).toBe(false);
});

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly definitions?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly additionalProperties?: Described | boolean;
}

function propertiesOf(schema: Described): [string, Described][] {
  const inside = [
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.definitions ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
  ];
  return [...Object.entries(schema.properties ?? {}), ...inside.flatMap(propertiesOf)];
}

test('every key has a description and stands on the page', () => {
  const properties = propertiesOf(engagementJsonSchema());
  expect(properties.length).toBeGreaterThan(40);
  const undescribed = properties.filter(([, { description }]) => !description).map(([name]) => name);
  const undocumented = properties.map(([name]) => name).filter((name) => !new RegExp(`[\`.]${name}[\`.]`).test(page));
  expect({ undescribed, undocumented }).toEqual({ undescribed: [], undocumented: [] });
});

test('the retentions are those of the CDK, "infinite" left out', () => {
  const known = Object.values(RetentionDays).filter((days): days is RetentionDays => typeof days === 'number');
  expect([...LOG_RETENTION_DAYS]).toEqual(known.filter((days) => days !== RetentionDays.INFINITE));
});
