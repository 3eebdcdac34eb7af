import type { RuleMetadata, Severity } from '../engine';
import type { ExceptionRecord } from '../exceptions';
import { cite } from '../policies';
import { VERSION } from '../version';
import { citedBy } from './coverage';
import { fingerprinted, type Fingerprinted } from './fingerprint';
import { shown } from './order';
import { placeOf, type Place } from './place';
import type { CheckResult, Row } from './result';
import { subjectOf } from './text';

/** Where SARIF 2.1.0 is described; GitHub and editors know the file by it. */
export const SARIF_SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const LEVELS = { fatal: 'error', error: 'error', warning: 'warning' } as const satisfies Record<Severity, string>;

/**
 * GitHub's scale: critical above 9.0, high from 7.0, medium from 4.0. Nothing excuses a fatal finding, so it is critical;
 * a warning does not fail the check, so it stands at the lower end of medium.
 */
const SECURITY_SEVERITIES: Readonly<Record<Severity, string>> = { fatal: '9.5', error: '7.5', warning: '4.0' };

/** GitHub refuses a file with more tags to a rule. */
const MAX_TAGS = 20;

/** SARIF 2.1.0: every finding, the approved ones as suppressed, with the rules that found them. */
export function sarif(result: CheckResult): string {
  const found = fingerprinted(result);
  const rules = [...new Map(found.map(({ row }) => [row.rule.id, row.rule])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: SARIF_SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'cdk-policy-blueprints',
            semanticVersion: VERSION,
            rules: rules.map((rule) => descriptor(rule, result)),
          },
        },
        automationDetails: { id: `blueprints/${result.pack}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'the directory that the check was run in' } } },
        results: found.map((each) => resultOf(each, indexes.get(each.row.rule.id) ?? -1, result)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptor(rule: RuleMetadata, result: CheckResult): object {
  const clauses = citedBy(rule, result);
  const [reference] = rule.references ?? [];
  const frameworks = {
    soc2: [...new Set(clauses.flatMap((clause) => clause.frameworks.soc2))],
    iso27001: [...new Set(clauses.flatMap((clause) => clause.frameworks.iso27001))],
    nist80053: [...new Set(clauses.flatMap((clause) => clause.frameworks.nist80053))],
  };
  const mapped = Object.entries(frameworks).flatMap(([name, ids]) => ids.map((id) => `${name}/${id}`));
  return {
    id: rule.id,
    name: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.risk },
    ...(reference === undefined ? {} : { helpUri: reference }),
    help: helpOf(rule, result),
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: {
      tags: ['security', ...clauses.map(({ id }) => id), ...mapped].slice(0, MAX_TAGS),
      'security-severity': SECURITY_SEVERITIES[rule.severity],
      precision: 'high',
      severity: rule.severity,
      clauses: clauses.map(({ id }) => id),
      frameworks,
    },
  };
}

function helpOf(rule: RuleMetadata, result: CheckResult): { readonly text: string; readonly markdown: string } {
  const cited = citedBy(rule, result).map((clause) => `${cite(clause)}: ${clause.paraphrase}`);
  const references = rule.references ?? [];
  return {
    text: `${rule.remedy}\n\nBreaks ${cited.join('; ')}.`,
    markdown: [
      `**Remedy:** ${rule.remedy}`,
      `**Risk:** ${rule.risk}`,
      `**Breaks:**\n\n${cited.map((line) => `- ${line}`).join('\n')}`,
      ...(references.length === 0 ? [] : [`**AWS says:**\n\n${references.map((url) => `- <${url}>`).join('\n')}`]),
    ].join('\n\n'),
  };
}

function resultOf({ row, fingerprint }: Fingerprinted, ruleIndex: number, result: CheckResult): object {
  const place = placeOf(row, result);
  const cited = citedBy(row.rule, result).map(cite);
  return {
    ruleId: row.rule.id,
    ruleIndex,
    // SARIF knows no level for what a tool could not decide: only a `fail` may have one.
    ...(row.verdict === 'undecidable' ? { kind: 'open', level: 'none' } : { level: LEVELS[row.rule.severity] }),
    message: { text: `${subjectOf(row)}: ${row.message}. Breaks ${cited.join('; ')}` },
    locations: [{ ...(place && { physicalLocation: physical(place) }), logicalLocations: [logical(row)] }],
    ...(row.source && row.template !== undefined
      ? {
          relatedLocations: [
            {
              id: 1,
              physicalLocation: { artifactLocation: artifact(shown(row.template)) },
              message: { text: 'the template that was judged' },
            },
          ],
        }
      : {}),
    partialFingerprints: {
      'blueprintsFinding/v1': fingerprint,
      // The only one that GitHub reads. Its own is made of the line, so that what a loop creates would be one finding.
      primaryLocationLineHash: fingerprint,
    },
    ...(row.exception === undefined ? {} : { suppressions: [suppression(row.exception)] }),
    ...(result.baseline === undefined ? {} : { baselineState: row.known === true ? 'unchanged' : 'new' }),
    properties: {
      verdict: row.verdict,
      severity: row.rule.severity,
      ...(row.path === undefined ? {} : { path: row.path }),
      ...(row.resourceType === undefined ? {} : { resourceType: row.resourceType }),
      ...(row.stack === undefined ? {} : { stack: shown(row.stack) }),
    },
  };
}

function suppression({ reason, approvedBy, until, ticket, source }: ExceptionRecord): object {
  return {
    kind: 'external',
    status: 'accepted',
    justification: `${reason}; approved by ${approvedBy} until ${until}${ticket === undefined ? '' : `; ticket ${ticket}`}`,
    ...(source && { location: { physicalLocation: physical({ file: shown(source.file), line: source.line }) } }),
    properties: { reason, approvedBy, until, ...(ticket === undefined ? {} : { ticket }) },
  };
}

const physical = ({ file, line }: Place): object => ({
  artifactLocation: artifact(file),
  region: { startLine: line },
});

/** A URI: what is below the working directory is relative to it, so that the report is the same on every machine. */
function artifact(file: string): object {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return { uri, ...(file.startsWith('../') || file.startsWith('/') ? {} : { uriBaseId: 'SRCROOT' }) };
}

function logical(row: Row): object {
  const name = row.logicalId ?? row.constructPath ?? row.stack;
  return {
    ...(name === undefined || name === '' ? {} : { name }),
    fullyQualifiedName: subjectOf(row),
    kind: row.logicalId === undefined ? 'module' : 'resource',
  };
}
