/** The code of an indicator as a label names it. */
export interface IndicatorLabel {
  /** Uitkeringscode: "D14". */
  readonly scheme: string;
  /** "D14/01" */
  readonly code: string;
}

const label = /^indicator(?:nummer)? ?: ?([a-z]{1,2}\d{1,3}[a-z]?) ?\/ ?(\d{1,3})$/i;

/**
 * Returns the indicator that a line of a cell is the label of ("Indicator: D14/01", "Indicatornummer: D8 / 01"), or null. A sentence in
 * which the words stand is no label. The line has single spaces.
 */
export function indicatorLabel(line: string): IndicatorLabel | null {
  const [, code, number] = label.exec(line) ?? [];
  if (code === undefined || number === undefined) {
    return null;
  }
  const scheme = code.toUpperCase();
  return { scheme, code: `${scheme}/${number.padStart(2, "0")}` };
}
