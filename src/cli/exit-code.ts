/** How a run ended: 0 nothing wrong, 1 findings of severity error, 2 unusable input or call, 70 a bug. */
export const exitCodes = { fine: 0, errors: 1, unusable: 2, bug: 70 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Returns the exit code of several results together: the highest. */
export function highestExit(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce<ExitCode>((highest, code) => (code > highest ? code : highest), exitCodes.fine);
}
