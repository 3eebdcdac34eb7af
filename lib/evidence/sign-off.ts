import { createHash } from 'node:crypto';
import type { Engagement } from '../engagement';
import { MAX_DAYS } from '../exceptions';
import type { ComplianceReport } from './compliance-schema';

/** Who took responsibility for what the checks say of production, and until when. */
export interface SignOff {
  /** `sha256:` and the digest of the evidence, as `evidenceDigest` makes it. */
  readonly evidence: string;
  /** How many findings about production are open. */
  readonly openFindings: number;
  /** How many exceptions the report has. */
  readonly exceptions: number;
  /** Address of the `owner` or the `security` contact of the engagement. */
  readonly approvedBy: string;
  /** ISO 8601. */
  readonly approvedOn: string;
  /** Last day on which it counts, ISO 8601. */
  readonly until: string;
}

/** What a sign-off is for: counted, and pinned by a digest. */
export type Signed = Pick<SignOff, 'evidence' | 'openFindings' | 'exceptions'>;

/** The days that a sign-off counts for, unless something else is asked for. */
export const SIGN_OFF_DAYS = 90;

type Judged = ComplianceReport['rules'][number]['judged'][number];

interface Verdict extends Judged {
  readonly rule: string;
  readonly severity: ComplianceReport['rules'][number]['severity'];
}

/** Verdicts about production, and those about the whole app. */
const ofProduction = ({ rules }: ComplianceReport): readonly Verdict[] =>
  rules.flatMap(({ id, severity, judged }) =>
    judged
      .filter(({ environment }) => environment === 'prod' || environment === null)
      .map((each) => ({ ...each, rule: id, severity })),
  );

const isOpen = ({ verdict, approvedBy }: Judged): boolean => verdict !== 'compliant' && approvedBy === null;

/** What of a report is signed: see `evidenceDigest`. */
export function signedOf(report: ComplianceReport): Signed {
  return {
    evidence: evidenceDigest(report),
    openFindings: ofProduction(report).filter(isOpen).length,
    exceptions: report.exceptions.length,
  };
}

/** Whether a report says anything of production. */
export const concernsProduction = ({ rules }: ComplianceReport): boolean =>
  rules.some(({ judged }) => judged.some(({ environment }) => environment === 'prod'));

/**
 * Digest of what somebody signs for: the versions of the policies, each verdict about production, and each exception.
 * Lines and wording, paths of templates, versions of tools, the order, and verdicts about dev and stage are not in it.
 */
export function evidenceDigest(report: ComplianceReport): string {
  const signed = {
    engagement: report.engagement?.name ?? null,
    pack: report.pack,
    policies: sorted(report.policies.map(({ id, version }) => [id, version])),
    verdicts: sorted(ofProduction(report).map(identityOf)),
    exceptions: sorted(
      report.exceptions.map(({ rule, finding, scope, reason, approvedBy, until, ticket }) => [
        rule,
        finding,
        scope,
        reason,
        approvedBy,
        until,
        ticket,
      ]),
    ),
  };
  return `sha256:${createHash('sha256').update(JSON.stringify(signed)).digest('hex')}`;
}

type Identity = readonly (string | null)[];

function identityOf(each: Verdict): Identity {
  const place = [each.rule, each.stack, each.constructPath ?? each.logicalId, each.verdict];
  return each.verdict === 'compliant' ? place : [...place, each.finding ?? each.path, each.severity, each.approvedBy];
}

const sorted = (rows: readonly Identity[]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort();

/** Findings of production that nobody can sign for, since they take no exception either. */
export const fatalFindings = (report: ComplianceReport): readonly string[] =>
  ofProduction(report)
    .filter((each) => isOpen(each) && each.severity === 'fatal')
    .map(({ rule, constructPath, logicalId, message }) => `${rule} ${constructPath ?? logicalId ?? ''}: ${message}`);

/** Who may sign for an engagement, by the address that its file has. */
export const approversOf = ({ contacts: { owner, security } }: Engagement): readonly string[] => [
  ...new Set([owner, security]),
];

/** What a sign-off is held against. */
export interface SignOffRequest {
  readonly signOff: SignOff;
  readonly report: ComplianceReport;
  readonly engagement: Engagement;
  /** ISO 8601. */
  readonly today: string;
}

/** Why production may not be deployed with that sign-off; empty if it may. */
export function signOffDefects({ signOff, report, engagement, today }: SignOffRequest): readonly string[] {
  const signed = signedOf(report);
  const counts = (['openFindings', 'exceptions'] as const).filter((key) => signOff[key] !== signed[key]);
  return [
    ...fatalFindings(report).map((finding) => `fatal, and has to be mended first: ${finding}`),
    ...(signOff.evidence === signed.evidence
      ? counts.map((key) => `${key} is ${String(signOff[key])}, but the evidence has ${String(signed[key])}`)
      : [`evidence is ${signOff.evidence}, but that of what is to be deployed is ${signed.evidence}; look at it and sign again`]), // prettier-ignore
    ...approverDefects(signOff.approvedBy, engagement),
    ...dayDefects(signOff, today),
  ];
}

/** What is wrong with who signed; empty if nothing is. */
export function approverDefects(approvedBy: string, engagement: Engagement): readonly string[] {
  const allowed = approversOf(engagement);
  if (allowed.includes(approvedBy)) return [];
  return [`approvedBy is ${approvedBy}; allowed: ${allowed.join(', ')}, the contacts owner and security`];
}

/** What is wrong with the days; empty if nothing is. */
export function dayDefects(
  { approvedOn, until }: Pick<SignOff, 'approvedOn' | 'until'>,
  today: string,
): readonly string[] {
  const latest = plusDays(approvedOn, MAX_DAYS);
  return [
    ...(approvedOn > today ? [`approvedOn is ${approvedOn}, which is to come (today is ${today})`] : []),
    ...(until < today ? [`until is ${until}, which is past (today is ${today}); look at the evidence and sign again`] : []), // prettier-ignore
    ...(until > latest ? [`until is ${until}, more than ${String(MAX_DAYS)} days after approvedOn; the latest allowed is ${latest}`] : []), // prettier-ignore
  ];
}

/** A day so many days later, ISO 8601. */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
