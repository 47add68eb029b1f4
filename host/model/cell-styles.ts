import type { CellFormat } from "./cell-format";
import { plainFormat } from "./cell-format";
import type { ChangeStream } from "./change-stream";

/** The named cell styles of a workbook. */
export class CellStyles {
  readonly #byName = new Map<string, CellFormat>([["Normal", plainFormat]]);

  constructor(private readonly changes: ChangeStream) {
    for (const [name, patch] of builtIn) {
      this.#byName.set(name, { ...plainFormat, ...patch, style: name });
    }
  }

  names(): readonly string[] {
    return [...this.#byName.keys()];
  }

  /** The format of a style; null when there is no such style. Case does not matter. */
  find(name: string): CellFormat | null {
    const key = this.names().find((known) => known.toLowerCase() === name.toLowerCase());
    return key === undefined ? null : (this.#byName.get(key) ?? null);
  }

  set(name: string, format: CellFormat): void {
    this.#byName.set(name, { ...format, style: name });
    this.changes.tell({ is: "styles" });
  }
}

const builtIn: readonly (readonly [string, Partial<CellFormat>])[] = [
  ["Title", { fontSize: 18, fontColor: "#44546A", fontName: "Calibri Light" }],
  ["Heading 1", { fontSize: 15, bold: true, fontColor: "#44546A" }],
  ["Heading 2", { fontSize: 13, bold: true, fontColor: "#44546A" }],
  ["Heading 3", { bold: true, fontColor: "#44546A" }],
  ["Heading 4", { bold: true, fontColor: "#44546A" }],
  ["Explanatory Text", { italic: true, fontColor: "#7F7F7F" }],
  ["Warning Text", { fontColor: "#FF0000" }],
  ["Good", { fontColor: "#006100", fill: "#C6EFCE" }],
  ["Bad", { fontColor: "#9C0006", fill: "#FFC7CE" }],
  ["Neutral", { fontColor: "#9C5700", fill: "#FFEB9C" }],
  ["Input", { fontColor: "#3F3F76", fill: "#FFCC99" }],
  ["Output", { fontColor: "#3F3F3F", fill: "#F2F2F2", bold: true }],
  ["Calculation", { fontColor: "#FA7D00", fill: "#F2F2F2", bold: true }],
  ["Note", { fill: "#FFFFCC" }],
  ["Total", { bold: true }],
  ["Comma", { numberFormat: "#,##0.00" }],
  ["Currency", { numberFormat: "€ #,##0.00" }],
  ["Percent", { numberFormat: "0%" }],
];
