import { Validations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import type { RuleMetadata } from '../engine';
import { cloudInfrastructure } from '../policies';
import { covers, type ExceptionRecord } from './approval';
import { registryOf } from './registry';

const CLAUSES = [cloudInfrastructure.clauses['CIP-13.3']] as const;

/** Findings about exceptions themselves. They are judged from the construct tree, not from templates. */
export const acknowledgementNotApproved: RuleMetadata = {
  id: 'AcknowledgementNotApproved',
  title: 'Finding is set aside by an approved exception only',
  clauses: CLAUSES,
  // Fatal, or the acknowledgement could be acknowledged.
  severity: 'fatal',
  severityReason: 'a way round the rules would excuse everything else, so nothing can excuse it',
  risk: 'A bare acknowledgement silences a rule without an owner, an approver or an end.',
  remedy: 'Replace it by `Exceptions.of(scope).approve({ rule, reason, approvedBy, until })`, or fix the finding.',
};

/** An exception that nothing needs any more. */
export const exceptionStillNeeded: RuleMetadata = {
  id: 'ExceptionStillNeeded',
  title: 'Exception matches a finding',
  clauses: CLAUSES,
  // Fatal, or an unused exception could be kept for a rainy day.
  severity: 'fatal',
  severityReason: 'it is fixed by deleting a few lines, so nothing speaks for an exception from it',
  risk: 'An exception that outlives its finding silences the next one unseen.',
  remedy: 'Delete the exception: the finding that it was approved for is gone.',
};

/** All findings about exceptions. */
export const exceptionRules: readonly RuleMetadata[] = [acknowledgementNotApproved, exceptionStillNeeded];

/** A finding about an exception. */
export interface Misuse {
  readonly rule: RuleMetadata;
  readonly constructPath: string;
  readonly found: string;
  readonly exception?: ExceptionRecord;
}

/** One that was written down on a construct, by whomever. */
export interface Acknowledged {
  readonly construct: IConstruct;
  /** With whatever prefix it was written. */
  readonly id: string;
  readonly reason: string;
}

/** What was acknowledged on one construct. */
export function acknowledgedOn(construct: IConstruct): readonly Acknowledged[] {
  const { metadata } = construct.node;
  // Every construct of the app passes here at every synthesis, and few have a word to say.
  if (!metadata.some(isAcknowledgement)) return [];
  return metadata
    .filter(isAcknowledgement)
    .flatMap(({ data }) => Object.entries(data as Record<string, string>))
    .map(([id, reason]) => ({ construct, id, reason }));
}

const isAcknowledgement = ({ type }: { readonly type: string }): boolean =>
  type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY;

/** Acknowledgements of these rules that did not come through `Exceptions`. */
export function bareAcknowledgements(
  acknowledged: readonly Acknowledged[],
  ruleIds: ReadonlySet<string>,
): readonly Misuse[] {
  return acknowledged
    .filter(({ construct, id }) => {
      const approved = registryOf(construct).acknowledged;
      return ruleIds.has(ruleOf(id)) && !approved.has(`${construct.node.path}|${id}`);
    })
    .map(({ construct, id, reason }) => ({
      rule: acknowledgementNotApproved,
      constructPath: construct.node.path,
      found: `rule ${ruleOf(id)} is acknowledged as '${id}' without an approval (reason given: '${reason}')`,
    }));
}

/** `S3BucketVersioned` from `BlueprintChecks::S3BucketVersioned[finding]`. */
export function ruleOf(acknowledgement: string): string {
  return acknowledgement.replace(/\[.*$/s, '').replace(/^.*::/s, '');
}

/** Exceptions from these rules that no finding needs. */
export function unusedExceptions(
  exceptions: readonly ExceptionRecord[],
  findings: readonly Parameters<typeof covers>[1][],
  ruleIds: ReadonlySet<string>,
): readonly Misuse[] {
  return exceptions
    .filter(({ rule }) => ruleIds.has(rule))
    .filter((exception) => !findings.some((finding) => covers(exception, finding)))
    .map((exception) => ({
      rule: exceptionStillNeeded,
      constructPath: exception.scope,
      found: `the exception from ${exception.rule}${exception.finding === undefined ? '' : ` [${exception.finding}]`} approved by ${exception.approvedBy} matches nothing`,
      exception,
    }));
}
