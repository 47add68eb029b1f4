/** A cell error, by its English name. */
export interface JudgedError {
  readonly error: string;
}

export type JudgedValue = string | number | boolean | JudgedError | null;

/** One cell as LibreOffice computed it. */
export interface JudgedCell {
  readonly value: JudgedValue;
  /** The formula as LibreOffice writes it, without "="; null for a constant. */
  readonly formula: string | null;
}

/** One sheet as LibreOffice computed it, its cells by address ("B2"). */
export interface JudgedSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, JudgedCell>;
}
