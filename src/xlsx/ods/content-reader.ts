import type { Grid } from "../grid";
import { odsCell } from "./ods-cell";
import { RowCollector } from "./row-collector";

type AttributeOf = (name: string) => string;

/** Follows the elements of an .ods file's content and keeps its sheets. Elements that are no part of a row's cells are passed over. */
export class ContentReader {
  private readonly sheets: Grid[] = [];
  private readonly hiddenStyles = new Set<string>();
  private spreadsheet = false;
  private style = "";
  private sheet: { readonly name: string; readonly hidden: boolean; readonly rows: RowCollector } | null = null;
  private cell: { readonly attributeOf: AttributeOf; readonly repeated: number; readonly paragraphs: string[] } | null = null;
  private inRow = false;
  /** Depth of notes: what an officer remarked about a cell is not in it. */
  private notes = 0;
  private cells = 0;

  open(name: string, attributeOf: AttributeOf): void {
    switch (name) {
      case "office:spreadsheet":
        this.spreadsheet = true;
        break;
      case "style:style":
        this.style = attributeOf("style:name");
        break;
      case "style:table-properties":
        if (attributeOf("table:display") === "false") this.hiddenStyles.add(this.style);
        break;
      case "table:table":
        this.sheet = { name: attributeOf("table:name"), hidden: this.hiddenStyles.has(attributeOf("table:style-name")), rows: new RowCollector() };
        break;
      case "table:table-row":
        this.inRow = this.sheet !== null;
        this.sheet?.rows.begin(repeatOf(attributeOf("table:number-rows-repeated")));
        break;
      case "table:covered-table-cell":
        // What lies under a merged cell is not to be seen in the sheet.
        if (this.inRow) this.sheet?.rows.add("", repeatOf(attributeOf("table:number-columns-repeated")));
        break;
      case "table:table-cell":
        this.cell = this.inRow ? { attributeOf, repeated: repeatOf(attributeOf("table:number-columns-repeated")), paragraphs: [] } : null;
        break;
      case "office:annotation":
        this.notes += 1;
        break;
      default:
        this.openText(name, attributeOf);
    }
  }

  close(name: string): void {
    switch (name) {
      case "table:table":
        if (this.sheet !== null) this.sheets.push({ name: this.sheet.name, hidden: this.sheet.hidden, rows: this.sheet.rows.rows });
        this.sheet = null;
        break;
      case "table:table-row":
        this.cells += this.sheet?.rows.end() ?? 0;
        this.inRow = false;
        break;
      case "table:table-cell":
        if (this.cell !== null) this.sheet?.rows.add(odsCell(this.cell.attributeOf, this.cell.paragraphs.join("\n")), this.cell.repeated);
        this.cell = null;
        break;
      case "office:annotation":
        this.notes -= 1;
        break;
    }
  }

  text(text: string): void {
    const last = (this.cell?.paragraphs.length ?? 0) - 1;
    if (this.cell !== null && last >= 0 && this.notes === 0) {
      this.cell.paragraphs[last] = `${this.cell.paragraphs[last] ?? ""}${text}`;
    }
  }

  /** Whether repeated cells come to more than a file can mean: then nothing of it may be used. */
  overflows(): boolean {
    return this.cells > mostCells;
  }

  /** The sheets in their order; null where the content is that of another kind of document. */
  grids(): readonly Grid[] | null {
    return this.spreadsheet ? this.sheets : null;
  }

  private openText(name: string, attributeOf: AttributeOf): void {
    if (this.cell === null || this.notes > 0) {
      return;
    }
    if (name === "text:p") {
      this.cell.paragraphs.push("");
    } else if (name === "text:s") {
      this.text(" ".repeat(Math.min(repeatOf(attributeOf("text:c")), longestRun)));
    } else if (name === "text:tab") {
      this.text("\t");
    } else if (name === "text:line-break") {
      this.text("\n");
    }
  }
}

const mostCells = 20_000_000;
const longestRun = 1000;

function repeatOf(text: string): number {
  const times = Number(text);
  return Number.isInteger(times) && times > 1 ? times : 1;
}
