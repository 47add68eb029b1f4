import type { CellFormat } from "../model/cell-format";

/** One cell as the grid paints it: the text that is displayed and its look, tables and conditional formats included. */
export interface CellPicture {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly look: CellFormat;
  /** Where "General" alignment puts the text. */
  readonly align: "Left" | "Center" | "Right";
}
