import { defectsOf } from '../exceptions/approval';
import type { ClauseId } from '../policies';
import { parseSpdx, type Expression } from './spdx';

/** Who gets a package: users of the project, users because they must bring it, or only who works on the project. */
export type Use = 'runtime' | 'peer' | 'development';

/** A package with the licence that it states, if it states one. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string | undefined;
  readonly use: Use;
}

/** A licence that was approved for one package. */
export interface PackageApproval {
  readonly package: string;
  /** The SPDX id as it stands in the package's expression; the whole text if that is no SPDX expression. */
  readonly licence: string;
  /** `development` does not let the package reach users. */
  readonly use: 'development' | 'any';
  /** Who answers for it; for copyleft the client, who has agreed to it in writing. */
  readonly approvedBy: string;
  readonly reason: string;
  /** Last day on which it holds, ISO 8601. Copyleft needs one, at most 365 days away. */
  readonly until?: string;
  /** The lawyer who has read how the package is used. Copyleft needs one. */
  readonly legalReview?: string;
}

/** What has been approved. */
export interface Approvals {
  /** Permissive licences that any package may have, as SPDX ids. */
  readonly licences: readonly string[];
  readonly packages: readonly PackageApproval[];
}

/** Permissive licences that are approved unless somebody says otherwise. */
export const USUAL_LICENCES: readonly string[] = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Licences that ask for no more than to be named and kept with the code. Any of them can be approved for all. */
export const PERMISSIVE_LICENCES: readonly string[] = [
  ...USUAL_LICENCES,
  'AFL-3.0',
  'Artistic-2.0',
  'BlueOak-1.0.0',
  'BSD-3-Clause-Clear',
  'BSL-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'curl',
  'HPND',
  'Libpng',
  'MIT-0',
  'NCSA',
  'PostgreSQL',
  'PSF-2.0',
  'Python-2.0',
  'Unicode-3.0',
  'Unicode-DFS-2016',
  'Unlicense',
  'UPL-1.0',
  'WTFPL',
  'X11',
  'Zlib',
];

/** Why a package cannot be used, and the clause that says so. */
export interface Refusal {
  readonly clause: Extract<ClauseId, 'SIP-IP.2' | 'SIP-IP.3'>;
  readonly refused: string;
}

/** What is said of a package: the licence that it is used under, or why it cannot be. */
export type Judgement = { readonly licence: string; readonly approvals: readonly PackageApproval[] } | Refusal;

/**
 * Judges a package by the licences approved for all and those approved for it.
 *
 * @param today the day on which approvals must hold, ISO 8601
 */
export function judgeLicence(each: Package, approvals: Approvals, today: string): Judgement {
  if (each.licence === undefined) return refuse('SIP-IP.2', 'it states no licence');
  const expression = parseSpdx(each.licence) ?? { kind: 'licence', id: each.licence };
  return judgeExpression(expression);

  function judgeExpression(part: Expression): Judgement {
    if (part.kind === 'licence') {
      const one = judgeOne(each, part.id, approvals, today);
      // An exception only adds to what the licence grants.
      const suffix = part.exception === undefined ? '' : ` WITH ${part.exception}`;
      return 'refused' in one ? one : { ...one, licence: one.licence + suffix };
    }
    const left = judgeExpression(part.left);
    const right = judgeExpression(part.right);
    if (part.kind === 'or') {
      if (!('refused' in left)) return left;
      // What lacks an approval is nearer to one than copyleft.
      return 'refused' in right && left.clause === 'SIP-IP.2' ? left : right;
    }
    const refusals = [left, right].filter((side) => 'refused' in side);
    const worst = refusals.find(({ clause }) => clause === 'SIP-IP.3') ?? refusals[0];
    if (worst) return worst;
    if ('refused' in left || 'refused' in right) throw new Error('unreachable: a refusal was found above');
    return {
      licence: `${left.licence} AND ${right.licence}`,
      approvals: [...left.approvals, ...right.approvals],
    };
  }
}

function judgeOne(each: Package, licence: string, { licences, packages }: Approvals, today: string): Judgement {
  const clause = isCopyleft(licence) ? 'SIP-IP.3' : 'SIP-IP.2';
  if (licences.includes(licence.replace(/\+$/, '')) && clause === 'SIP-IP.2') return { licence, approvals: [] };
  const approval = packages.find((one) => one.package === each.name && one.licence === licence);
  if (approval === undefined) return refuse(clause, whyNot(licence));
  const defects = defectsOfApproval(approval, today);
  if (defects.length > 0) return refuse(clause, `the approval of ${licence} does not hold: ${defects.join('; ')}`);
  if (approval.use === 'development' && each.use !== 'development') {
    return refuse(clause, `${licence} is approved for development, and the package reaches users (${each.use})`);
  }
  return { licence, approvals: [approval] };
}

function whyNot(licence: string): string {
  if (isCopyleft(licence)) return `${licence} is copyleft, and nobody approved it for this package`;
  if (PERMISSIVE_LICENCES.includes(licence)) return `${licence} is permissive, and nobody approved it`;
  return `${licence} is no licence that is known to be permissive, and nobody approved it for this package`;
}

/** Copyleft needs a lawyer and an end; whatever has an end must not be past it. */
function defectsOfApproval(approval: PackageApproval, today: string): readonly string[] {
  const { package: rule, licence, approvedBy, reason, until, legalReview } = approval;
  const needed = isCopyleft(licence)
    ? [
        ...(until === undefined ? ['copyleft needs `until`, the last day on which it holds'] : []),
        ...(legalReview === undefined ? ['copyleft needs `legalReview`, the lawyer who has agreed to it'] : []),
      ]
    : [];
  // Without an end, the others are still to be looked at.
  return [...needed, ...defectsOf({ rule, approvedBy, reason, until: until ?? today }, today)];
}

const refuse = (clause: Refusal['clause'], refused: string): Refusal => ({ clause, refused });

/** Whether a licence asks something of the code around it, or of who publishes a changed copy. */
export function isCopyleft(licence: string): boolean {
  return /(^|[^a-z])([al]?gpl|mpl|epl|eupl|cddl|cpl|cpal|n?p?osl|sspl|apsl|cecill|ms-rl|rpl|qpl|sleepycat|gfdl|odbl|parity)|-sa(-|$)/i.test(
    licence,
  );
}
