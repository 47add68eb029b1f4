/** The Excel tables of a book, in schema version 1. */
export type TableName =
  | "tblToekenning"
  | "tblOntvangst"
  | "tblMaatregel"
  | "tblBesteding"
  | "tblOverdracht"
  | "tblBevinding"
  | "tblBoek"
  | "tblDoel"
  | "tblSoort"
  | "tblLogboek";
