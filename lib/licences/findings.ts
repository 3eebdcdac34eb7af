import { judgeLicence, type Approvals, type Package, type PackageApproval, type Refusal } from './judge';

/** Something wrong with the licences of a project. */
export interface LicenceFinding {
  readonly clause: Refusal['clause'];
  /** What, and what to do: lower case, no final period. */
  readonly message: string;
}

/** What is to be judged. */
export interface LicenceRequest {
  /** Every package of the lockfile: an approval is needed as long as any of them needs it. */
  readonly packages: readonly Package[];
  readonly approvals: Approvals;
  /** The file that approvals are written to, as findings name it. */
  readonly file: string;
  /** The day on which approvals must hold, ISO 8601. */
  readonly today: string;
  /** Which packages findings are about. */
  readonly isJudged: (each: Package) => boolean;
}

/** What is wrong, each once: refused packages, and approvals that approve nothing any more. */
export function licenceFindings(request: LicenceRequest): readonly LicenceFinding[] {
  const { packages, approvals, file, today, isJudged } = request;
  const used = new Set<PackageApproval>();
  const refused = packages.flatMap((each): readonly LicenceFinding[] => {
    const judgement = judgeLicence(each, approvals, today);
    if (!('refused' in judgement)) {
      for (const approval of judgement.approvals) used.add(approval);
      return [];
    }
    // One that does not hold is no longer good, but still needed.
    for (const approval of approvals.packages) if (approval.package === each.name) used.add(approval);
    return isJudged(each) ? [refusedFinding(each, judgement, approvals, file)] : [];
  });
  const stale = approvals.packages
    .filter((approval) => !used.has(approval))
    .map(({ package: name, licence }): LicenceFinding => ({
      clause: 'SIP-IP.2',
      message: `${name} (${licence}): no such package needs this approval; remove it from ${file}`,
    }));
  return [...new Map([...refused, ...stale].map((finding) => [finding.message, finding])).values()];
}

function refusedFinding(
  each: Package,
  { clause, refused }: Refusal,
  approvals: Approvals,
  file: string,
): LicenceFinding {
  const stated = each.licence === undefined ? '' : ` (${each.licence})`;
  return {
    clause,
    message:
      `${each.name}@${each.version}${stated}: ${refused}; approved for all are ${approvals.licences.join(', ')}; ` +
      `take another package, or have it approved in ${file}`,
  };
}
