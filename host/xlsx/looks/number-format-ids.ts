// ECMA-376 part 1, 18.8.30: formats that files name by number only, in Excel's en-US wording.
const builtIn: readonly (readonly [number, string])[] = [
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
];

/** The format that a file names by this number; null when it is not built in. */
export function builtInFormat(id: number): string | null {
  return builtIn.find(([number]) => number === id)?.[1] ?? null;
}

/** The number of a built-in format; null for one that the file must spell out. */
export function builtInId(format: string): number | null {
  return builtIn.find(([, text]) => text === format)?.[0] ?? null;
}

/** The first number of formats that a file spells out itself. */
export const firstOwnId = 164;
