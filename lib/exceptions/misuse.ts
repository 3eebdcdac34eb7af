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

/** Acknowledgements of these rules that did not come through `Exceptions`, with whatever prefix they were written. */
export function bareAcknowledgements(root: IConstruct, ruleIds: ReadonlySet<string>): readonly Misuse[] {
  const { acknowledged } = registryOf(root);
  const found: Misuse[] = [];
  visit(root);
  return found;

  // Every construct of the app passes here at every synthesis, so nothing is built for those without a word to say.
  function visit({ node }: IConstruct): void {
    for (const { type, data } of node.metadata) {
      if (type !== Validations.ACKNOWLEDGED_RULES_METADATA_KEY) continue;
      for (const [id, reason] of Object.entries(data as Record<string, string>)) {
        if (!ruleIds.has(ruleOf(id)) || acknowledged.has(`${node.path}|${id}`)) continue;
        found.push({
          rule: acknowledgementNotApproved,
          constructPath: node.path,
          found: `rule ${ruleOf(id)} is acknowledged as '${id}' without an approval (reason given: '${reason}')`,
        });
      }
    }
    for (const child of node.children) visit(child);
  }
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
