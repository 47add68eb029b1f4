const megabyte = 1_000_000;

/** Files above these sizes are not opened, in bytes; an auditfile is read in pieces and has no limit. */
export const ledgerLimits = {
  /** A text, or a workbook as it stands on disk. */
  file: 60 * megabyte,
  /** A workbook after unpacking. */
  unpacked: 400 * megabyte,
} as const;
