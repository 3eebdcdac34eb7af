import { z } from 'zod';
import { CLAUSE_STATUSES } from './coverage';

const text = z.string();
const count = z.int().nonnegative();

const tally = z.object({
  compliant: count.describe('Verdicts that the rule is kept.'),
  violations: count.describe('Open violations.'),
  undecidable: count.describe('Open findings that cannot be decided before deployment.'),
  approved: count.describe('Findings that an exception sets aside; not among the other two.'),
});

const exception = z.object({
  rule: text.describe('Id of the rule.'),
  finding: text.nullable().describe('The one finding it is for; null for all of the rule.'),
  scope: text.describe('Construct path below which it holds; empty for the whole app.'),
  reason: text,
  approvedBy: text.describe('Who answers for it.'),
  until: text.describe('Last day on which it holds, ISO 8601.'),
  ticket: text.nullable(),
  findings: count.describe('How many findings it sets aside.'),
});

const judged = z.object({
  verdict: z.enum(['compliant', 'violation', 'undecidable']),
  stack: text.nullable().describe('Construct path of the stack, or the name of a bare template.'),
  environment: z.enum(['dev', 'stage', 'prod']).nullable().describe('The environment that it was judged by.'),
  template: text.nullable().describe('Path of the template, from the working directory.'),
  logicalId: text.nullable(),
  resourceType: text.nullable(),
  constructPath: text.nullable(),
  source: text.nullable().describe('File and line of the construct; findings only.'),
  path: text.nullable().describe('Path of the property at fault.'),
  finding: text.nullable().describe('Tells apart several findings of the rule on one resource.'),
  message: text.describe('What was found; empty where the rule is kept.'),
  approvedBy: text.nullable().describe('Who approved the exception that sets it aside.'),
});

/** The shape of `compliance.json`. */
export const complianceSchema = z
  .object({
    $schema: text,
    schemaVersion: z.literal(2),
    generatedAt: text.optional().describe('When it was made, ISO 8601; only if asked for.'),
    tools: z.record(text, text).describe('Versions of this library and of what it checked with.'),
    pack: text.describe('Name of the pack.'),
    engagement: z.object({ name: text, dataOwner: text }).nullable(),
    summary: tally.extend({ templates: count, rules: count }),
    policies: z.array(
      z.object({ id: text, title: text, owner: text, version: text, contact: text, clauses: z.record(text, count) }),
    ),
    clauses: z.array(
      z.object({
        id: text,
        policy: text,
        section: text,
        paraphrase: text,
        fates: z.array(z.enum(['rule', 'construct', 'guardrail', 'evidence', 'organisational'])),
        satisfiedBy: text,
        status: z.enum(CLAUSE_STATUSES),
        rules: z.array(text),
        otherCheck: z
          .object({ by: text, demands: text, page: text })
          .nullable()
          .describe('What checks it that is no rule; how that check ended is not told here.'),
        tally,
        organisational: z.object({ reason: text, task: text }).nullable(),
        frameworks: z.object({ soc2: z.array(text), iso27001: z.array(text), nist80053: z.array(text) }),
      }),
    ),
    families: z
      .array(
        z.object({
          id: text,
          title: text,
          inScope: z.boolean().describe('Whether the scope of the Cloud Infrastructure Policy names it (CIP-2).'),
          rules: z.array(text).describe('Rules about its types; those about every resource stand under `any`.'),
          resources: count.describe('How many of its resources were judged.'),
          tally: tally.describe('Verdicts on its resources, of any rule.'),
        }),
      )
      .describe('Families of resources: what kind of thing has how many rules.'),
    rules: z.array(
      z.object({
        id: text,
        title: text,
        severity: z.enum(['fatal', 'error', 'warning']),
        clauses: z.array(text),
        risk: text,
        remedy: text,
        tally,
        judged: z.array(judged).describe('Every verdict of the rule, the compliant ones included.'),
      }),
    ),
    exceptions: z.array(exception),
  })
  .describe('What the checks of cdk-policy-blueprints found: clause, rule, resource, verdict, and who approved what.');

/** What `compliance.json` holds. */
export type ComplianceReport = z.infer<typeof complianceSchema>;

/** The JSON Schema of `compliance.json` (draft 7), as the package ships it. */
export function complianceJsonSchemaText(): string {
  const schema = z.toJSONSchema(complianceSchema, { target: 'draft-7' });
  return `${JSON.stringify({ ...schema, title: 'cdk-policy-blueprints compliance report' }, undefined, 2)}\n`;
}
