/** A name of the workbook; `formula` carries its "=" and may hold a structured reference. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}
