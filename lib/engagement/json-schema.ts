import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { ENGAGEMENT_FILE } from './schema';

/**
 * The JSON Schema of the engagement file, for editors. Draft 7: the newest that editors' YAML support knows well.
 * It says less than `parseEngagement` does, which also sees what spans several keys.
 */
export function engagementJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(ENGAGEMENT_FILE, { io: 'input', target: 'draft-7' });
  return {
    $schema,
    title: 'Engagement',
    description: 'One engagement of cdk-policy-blueprints: who, where, for how long, with whom.',
    ...rest,
  };
}

/** The same as the text of `schema/engagement.schema.json`. */
export function engagementJsonSchemaText(): string {
  return `${JSON.stringify(engagementJsonSchema(), undefined, 2)}\n`;
}

/** Writes the text to a file, by default that of this package. Called by `npm run docs`. */
export function writeEngagementJsonSchema(file = 'schema/engagement.schema.json'): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, engagementJsonSchemaText());
}
