import type { CellFormat } from "../../model/cell-format";

/** What one entry of `cellXfs` in styles.xml says of a cell. */
export interface Look {
  readonly format: CellFormat;
  /** quotePrefix: typed with a leading apostrophe. */
  readonly quoted: boolean;
}
