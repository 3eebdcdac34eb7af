/** Where a command reads from and writes to. */
export interface Io {
  readonly cwd: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /**
   * Environment variables that a command may use: GITHUB_STEP_SUMMARY.
   *
   * @default - none
   */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** How a command ends: clean, with findings, or with bad input. */
export const EXIT = { clean: 0, findings: 1, badInput: 2 } as const;
