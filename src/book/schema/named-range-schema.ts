/** A workbook name over one table column, the source of a validation list. */
export interface NamedRangeSchema {
  readonly name: string;
  /** e.g. "=tblMaatregel[Maatregel]" */
  readonly formula: string;
}
