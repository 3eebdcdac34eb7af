import type { RuleMetadata } from '../engine';
import { exceptionRules, type ExceptionRecord } from '../exceptions';
import { otherCheckOf } from '../policies';
import { VERSION, versionOf } from '../version';
import type { ComplianceReport } from './compliance-schema';
import { citedBy, coverage, summary, tally } from './coverage';
import { familyCoverage } from './families';
import { inOrder, shown } from './order';
import type { CheckResult, Row } from './result';

/** What a report can be told. */
export interface ComplianceOptions {
  /**
   * When the report was made, ISO 8601.
   *
   * @default - left out, so that the same app gives the same report
   */
  readonly generatedAt?: string;
}

/** `compliance.json`: every clause, every rule with every verdict, every exception, in a stable order. */
export function complianceJson(result: CheckResult, options: ComplianceOptions = {}): string {
  return `${JSON.stringify(complianceReport(result, options), undefined, 2)}\n`;
}

/** The same as an object. */
export function complianceReport(result: CheckResult, { generatedAt }: ComplianceOptions = {}): ComplianceReport {
  const covered = coverage(result);
  const rows = inOrder(result.rows);
  return {
    $schema: './compliance.schema.json',
    schemaVersion: 2,
    ...(generatedAt === undefined ? {} : { generatedAt }),
    tools: {
      'cdk-policy-blueprints': VERSION,
      ...Object.fromEntries(
        ['aws-cdk-lib', 'cdk-nag'].flatMap((name) => {
          const version = versionOf(name);
          return version === undefined ? [] : [[name, version]];
        }),
      ),
    },
    pack: result.pack,
    engagement: result.engagement ? { name: result.engagement.name, dataOwner: result.engagement.dataOwner } : null,
    summary: { ...tally(rows), templates: result.templates.length, rules: result.rules.length },
    policies: result.policies.map((policy) => ({
      id: policy.id,
      title: policy.title,
      owner: policy.owner,
      version: policy.version,
      contact: policy.contact,
      clauses: Object.fromEntries(summary(covered, policy).map(({ status, count }) => [status, count])),
    })),
    clauses: covered.map(({ clause, status, rules, tally: counted }) => ({
      id: clause.id,
      policy: clause.policyId,
      section: clause.section,
      paraphrase: clause.paraphrase,
      fates: [...clause.fates],
      satisfiedBy: clause.satisfiedBy,
      status,
      rules: [...rules],
      otherCheck: otherCheckOf(clause) ?? null,
      tally: counted,
      organisational: clause.organisational ?? null,
      frameworks: {
        soc2: [...clause.frameworks.soc2],
        iso27001: [...clause.frameworks.iso27001],
        nist80053: [...clause.frameworks.nist80053],
      },
    })),
    families: familyCoverage(result).map(({ family, rules, resources, tally: counted }) => ({
      id: family.id,
      title: family.title,
      inScope: family.usual !== undefined,
      rules: [...rules],
      resources,
      tally: counted,
    })),
    rules: [...result.rules, ...exceptionRules].map((rule) => ruleEntry(rule, rows, result)),
    exceptions: result.exceptions.map((exception) => exceptionEntry(exception, rows)),
  };
}

function ruleEntry(rule: RuleMetadata, all: readonly Row[], result: CheckResult): ComplianceReport['rules'][number] {
  const rows = all.filter((row) => row.rule.id === rule.id);
  return {
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    clauses: citedBy(rule, result).map(({ id }) => id),
    risk: rule.risk,
    remedy: rule.remedy,
    tally: tally(rows),
    judged: rows.map((row) => ({
      verdict: row.verdict,
      stack: row.stack ?? null,
      environment: row.environment ?? null,
      template: row.template === undefined ? null : shown(row.template),
      logicalId: row.logicalId ?? null,
      resourceType: row.resourceType ?? null,
      constructPath: row.constructPath ?? null,
      source: row.source === undefined ? null : `${shown(row.source.file)}:${String(row.source.line)}`,
      path: row.path ?? null,
      finding: row.finding ?? null,
      message: row.message,
      approvedBy: row.exception?.approvedBy ?? null,
    })),
  };
}

function exceptionEntry(exception: ExceptionRecord, rows: readonly Row[]): ComplianceReport['exceptions'][number] {
  const { rule, finding = null, scope, reason, approvedBy, until, ticket = null } = exception;
  const findings = rows.filter((row) => row.exception === exception).length;
  return { rule, finding, scope, reason, approvedBy, until, ticket, findings };
}
