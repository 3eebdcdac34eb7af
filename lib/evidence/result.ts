import type { Engagement, EnvironmentName } from '../engagement';
import {
  AppView,
  judge,
  type InternalRuleError,
  type Judgement,
  type Rule,
  type RuleMetadata,
  type Severity,
  type Source,
  type SourceLocation,
  type Verdict,
} from '../engine';
import { covers, type ExceptionRecord, type Misuse } from '../exceptions';
import type { Policy } from '../policies';

/** A rule's verdict on one thing, ready for any report. */
export interface Row {
  readonly rule: RuleMetadata;
  readonly verdict: Verdict['kind'];
  /** What was found; empty where the rule is kept. */
  readonly message: string;
  /** Property path at fault. */
  readonly path?: string;
  /** Tells apart several findings of the rule on the resource. */
  readonly finding?: string;
  /** Absolute path of the template; absent for a finding about the app. */
  readonly template?: string;
  /** The stack's construct path, or the name of the bare template. */
  readonly stack?: string;
  /** `dev`, `stage` or `prod`, as judged. */
  readonly environment?: EnvironmentName;
  readonly account?: string;
  readonly region?: string;
  readonly logicalId?: string;
  readonly resourceType?: string;
  readonly constructPath?: string;
  readonly source?: SourceLocation;
  /** The exception that sets the finding aside. */
  readonly exception?: ExceptionRecord;
  /** In the baseline of the run: reported, but does not fail the check. It is still open. */
  readonly known?: true;
}

/** Everything that a run of the checks found out. Reports are pure functions of it. */
export interface CheckResult {
  /** Name of the pack, e.g. `BlueprintChecks`. */
  readonly pack: string;
  readonly policies: readonly Policy[];
  readonly rules: readonly Rule[];
  readonly rows: readonly Row[];
  readonly exceptions: readonly ExceptionRecord[];
  /** Rules that failed; a result with any is no evidence. */
  readonly errors: readonly InternalRuleError[];
  readonly engagement?: Engagement;
  /** The templates that were judged, in order. */
  readonly templates: readonly string[];
  /**
   * The least severity that fails the check.
   *
   * @default error
   */
  readonly failOn?: Severity;
  /** Present if the findings were held against a baseline. */
  readonly baseline?: { readonly file: string };
}

/** What is to be judged. */
export interface JudgeRequest {
  readonly rules: readonly Rule[];
  readonly sources: readonly Source[];
  readonly engagement?: Engagement | undefined;
  readonly exceptions?: readonly ExceptionRecord[];
  /**
   * How much to tell: `findings` leaves out what is compliant and where the findings were written, which costs.
   *
   * @default evidence - everything
   */
  readonly detail?: 'evidence' | 'findings';
}

/** What came of it, before a pack or a report takes its part. */
export type Judged = Pick<CheckResult, 'rows' | 'errors' | 'templates'>;

/** Judges the templates and sets aside what has been approved. */
export function judgeSources(request: JudgeRequest): Judged {
  const { rules, sources, engagement, exceptions = [], detail = 'evidence' } = request;
  const app = new AppView(
    sources.map(({ input }) => input),
    engagement,
  );
  const { judgements, errors } = judge(
    app,
    rules,
    detail === 'evidence' ? {} : { kinds: ['violation', 'undecidable'] },
  );
  const byFile = new Map(sources.map((source) => [source.input.file, source]));
  // Who stands in which construct is read from another file, and only evidence and exceptions ask for it.
  const isPlaced = detail === 'evidence' || exceptions.length > 0;
  return {
    rows: judgements.map((judgement) => withException(rowOf(judgement, byFile, detail, isPlaced), exceptions)),
    errors,
    templates: sources.map(({ input }) => input.file),
  };
}

/** Whose the result is to be. */
export interface ResultRequest extends Pick<CheckResult, 'pack' | 'policies' | 'rules'> {
  readonly engagement?: Engagement | undefined;
  readonly exceptions?: readonly ExceptionRecord[];
  /** Findings about the exceptions themselves, given the findings about resources. */
  readonly misuses?: (findings: readonly Row[]) => readonly Misuse[];
}

/** What of it concerns these rules. */
export function resultOf(judged: Judged, request: ResultRequest): CheckResult {
  const { pack, policies, rules, engagement, exceptions = [], misuses = () => [] } = request;
  const own = new Set(rules.map(({ id }) => id));
  const rows = judged.rows.filter(({ rule }) => own.has(rule.id));
  return {
    pack,
    policies,
    rules,
    rows: [...rows, ...misuses(rows.filter(({ verdict }) => verdict !== 'compliant')).map(rowOfMisuse)],
    exceptions,
    errors: judged.errors.filter(({ ruleId }) => own.has(ruleId)),
    templates: judged.templates,
    ...(engagement === undefined ? {} : { engagement }),
  };
}

/** Both at once. */
export function check(request: JudgeRequest & ResultRequest): CheckResult {
  return resultOf(judgeSources(request), request);
}

function rowOf(
  { rule, verdict, template, resource }: Judgement,
  sources: ReadonlyMap<string, Source>,
  detail: 'evidence' | 'findings',
  isPlaced: boolean,
): Row {
  const source = template && sources.get(template.file);
  const stack = template?.stack;
  const constructPath = resource
    ? isPlaced
      ? (source?.constructPath(resource.logicalId) ?? resource.constructPath)
      : undefined
    : stack?.displayName;
  const path = verdict.kind === 'compliant' ? undefined : verdict.path;
  const finding = verdict.kind === 'violation' ? verdict.finding : undefined;
  // Only findings are shown with their place, and finding it costs.
  const isShown = verdict.kind !== 'compliant' && detail === 'evidence';
  const place = resource && isShown ? source?.sourceOf(resource.logicalId) : undefined;
  return {
    rule,
    verdict: verdict.kind,
    message: messageOf(verdict),
    ...(path === undefined ? undefined : { path }),
    ...(finding === undefined ? undefined : { finding }),
    ...(template && { template: template.file, environment: template.stack.profile.name }),
    ...(stack && { stack: stack.displayName }),
    ...(stack?.account === undefined ? undefined : { account: stack.account }),
    ...(stack?.region === undefined ? undefined : { region: stack.region }),
    ...(resource && { logicalId: resource.logicalId, resourceType: resource.type }),
    ...(constructPath === undefined ? undefined : { constructPath }),
    ...(place && { source: place }),
  };
}

function rowOfMisuse({ rule, constructPath, found, exception }: Misuse): Row {
  return compact({ rule, verdict: 'violation', message: found, constructPath, source: exception?.source });
}

function messageOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'compliant':
      return '';
    case 'violation':
      return verdict.found;
    case 'undecidable':
      return `cannot be decided before deployment: ${verdict.path} is not known`;
  }
}

function withException(row: Row, exceptions: readonly ExceptionRecord[]): Row {
  if (row.verdict === 'compliant' || row.rule.severity === 'fatal') return row;
  const exception = exceptions.find((each) => covers(each, { ...row, rule: row.rule.id }));
  return exception ? { ...row, exception } : row;
}

/** Violations and undecidable ones that no exception sets aside. */
export function openFindings(result: CheckResult): readonly Row[] {
  return result.rows.filter(({ verdict, exception }) => verdict !== 'compliant' && exception === undefined);
}

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['fatal', 'error', 'warning'];

/** Whether a finding of that severity or a graver one fails the check: one of the baseline never does. */
export const failsFrom =
  (least: Severity) =>
  ({ rule, known }: Pick<Row, 'rule' | 'known'>): boolean =>
    known !== true && SEVERITIES.indexOf(rule.severity) <= SEVERITIES.indexOf(least);

/** Whether a finding fails the check: warnings are reported only. */
export const fails = (row: Pick<Row, 'rule' | 'known'>): boolean => failsFrom('error')(row);

/** The open findings that fail the check, by the severity that the run was told. */
export function failingFindings(result: CheckResult): readonly Row[] {
  return openFindings(result).filter(failsFrom(result.failOn ?? 'error'));
}

/** Drops what is undefined, so that `exactOptionalPropertyTypes` holds and JSON stays small. */
function compact(row: { readonly [K in keyof Row]: Row[K] | undefined }): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as Row;
}
