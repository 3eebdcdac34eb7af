import type { RecoveryObjective } from './recovery-objective';

/** Where the backups of a tier are: what a runbook has to name. */
export interface RunbookPlace {
  /** Name of the tier, the value of the tag `RecoveryTier`. */
  readonly tier: string;

  /** Name of the environment, e.g. `prod`. */
  readonly environment: string;

  /** Region of the data. */
  readonly region: string;

  /** Name of the vault that backups are in. */
  readonly vaultName: string;

  /** The vaults that copies are in. */
  readonly copies?: readonly RunbookCopy[];

  /** ARN of the role that AWS Backup restores with. */
  readonly restoreRoleArn?: string;

  /** Who decides, and who is called; e-mail addresses. */
  readonly contacts?: { readonly onCall: string; readonly owner: string };
}

/** A vault that copies are in. */
export interface RunbookCopy {
  readonly vaultName: string;
  readonly region: string;
  readonly account: string;
}

/**
 * What to do when data of a tier has to be recovered, as Markdown: a page for whoever is woken at night (SIP-DH.8,
 * CIP-9.1, SIP-OB.3). The same objective and place give the same text.
 */
export function recoveryRunbook(objective: RecoveryObjective, place: RunbookPlace): string {
  const sections = [
    facts(objective, place),
    missed(objective, place),
    recover(objective, place),
    afterwards(objective),
  ];
  return `# Recovery: tier ${place.tier} in ${place.environment}\n\n${sections.join('\n\n')}\n`;
}

function facts(objective: RecoveryObjective, place: RunbookPlace): string {
  const { rpo, rto, every, startWindow, completionWindow, retention, continuous, continuousRetention } = objective;
  const rows = [
    ['lost at most (RPO)', rpo.toHumanString()],
    ['recovered within (RTO)', rto.toHumanString()],
    ['snapshots', `every ${every.toHumanString()}, ${objective.schedule} UTC`],
    ['windows', `start within ${startWindow.toHumanString()}, complete within ${completionWindow.toHumanString()}`],
    ['continuous backup', continuous ? `${continuousRetention.toHumanString()}, for S3, RDS and Aurora` : 'none'],
    ['kept for', retention.toHumanString()],
    ['restore tests', `${objective.restoreTestSchedule} UTC`],
    ['vault', `${place.vaultName} in ${place.region}`],
    ...(place.copies ?? []).map((copy) => ['copy', nameOf(copy)]),
    ...(place.contacts
      ? [
          ['decides', place.contacts.owner],
          ['on call', place.contacts.onCall],
        ]
      : []),
  ];
  return ['| | |', '|---|---|', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

function missed({ missedAfter }: RecoveryObjective, { vaultName, region }: RunbookPlace): string {
  return `## An alarm says that a backup failed, or that none completed for ${missedAfter.toHumanString()}

1. List what went wrong, with the reason of each job:

   \`\`\`sh
   aws backup list-backup-jobs --by-backup-vault-name ${vaultName} --by-state FAILED --region ${region}
   aws backup list-backup-jobs --by-backup-vault-name ${vaultName} --by-state EXPIRED --region ${region}
   \`\`\`

2. Access denied: look at the role of the plan and at the key of the store. Expired: the job did not start in time,
   mostly since the one before was still running. No job at all: is the service opted in
   (\`aws backup describe-region-settings\`), does the store still have its tags?
3. Mend it, then take a backup by hand. Until it completes, the objective is not kept: tell the owner.`;
}

function recover({ continuous, rto }: RecoveryObjective, place: RunbookPlace): string {
  const { vaultName, region, copies = [] } = place;
  const role = place.restoreRoleArn ?? '<arn of the role that restores>';
  return `## Data has to be recovered within ${rto.toHumanString()}

1. Note the time: the RTO runs. Stop what is still writing wrong data, and leave the damaged store as it is for the
   investigation.
2. Find the last recovery point from before the damage:

   \`\`\`sh
   aws backup list-recovery-points-by-resource --resource-arn <arn of the store> --region ${region}
   \`\`\`
${continuous ? '\n   A continuous recovery point is restored to a moment of your choice, `RestoreTime` in the metadata.\n' : ''}
3. Restore it beside the damaged store, never over it:

   \`\`\`sh
   aws backup get-recovery-point-restore-metadata --backup-vault-name ${vaultName} --recovery-point-arn <arn> --region ${region}
   aws backup start-restore-job --recovery-point-arn <arn> --iam-role-arn ${role} --metadata file://metadata.json --region ${region}
   aws backup describe-restore-job --restore-job-id <id> --region ${region}
   \`\`\`

4. Check what came back: counts, the newest record, a few known ones. Then point the application to it, by a deployment.
5. Import the restored store into its stack, so that the next deployment does not make an empty one beside it.
${lostPlace(copies)}`;
}

function lostPlace(copies: readonly RunbookCopy[]): string {
  if (copies.length === 0) return '\nThere are no copies: if the account or the region is lost, so are the backups.';
  const lists = copies.map(
    ({ vaultName, region, account }) =>
      `# in account ${account}\naws backup list-recovery-points-by-backup-vault --backup-vault-name ${vaultName} --region ${region}`,
  );
  return `
If the account or the region is lost, restore from a copy, where it is:

\`\`\`sh
${lists.join('\n')}
\`\`\``;
}

const nameOf = ({ vaultName, region, account }: RunbookCopy): string => `${vaultName} in ${region}, account ${account}`;

function afterwards({ rpo, rto }: RecoveryObjective): string {
  return `## Afterwards

1. Write down what was lost and how long it took, against ${rpo.toHumanString()} and ${rto.toHumanString()}.
2. Hold a review with an owner for each action; correct this page's source, not this page.`;
}
