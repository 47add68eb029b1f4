import type { Border, CellFormat } from "../model/cell-format";
import type { Table } from "../model/table";

/** Accents of Office's default theme in the order of the table styles; the first of seven is without colour. */
const accents = ["#595959", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

function mixed(colour: string, withWhite: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${parts.map((part) => Math.round(part + (255 - part) * withWhite).toString(16).padStart(2, "0")).join("")}`;
}

function thin(color: string): Border {
  return { style: "Continuous", weight: "Thin", color };
}

interface TableColours {
  readonly accent: string;
  readonly headerFill: string | null;
  readonly headerFont: string;
  readonly band: string | null;
  readonly line: Border;
  /** Whether every row has a line, or only the first and the last. */
  readonly lined: boolean;
}

function coloursOf(style: string): TableColours | null {
  const found = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (found === null) return null;
  const accent = accents[(Number(found[2]) - 1) % accents.length] ?? "#595959";
  const light = found[1] === "Light";
  return {
    accent,
    headerFill: light ? null : accent,
    headerFont: light ? "#000000" : "#FFFFFF",
    band: mixed(accent, 0.8),
    line: thin(light ? accent : mixed(accent, 0.4)),
    lined: !light || Number(found[2]) > 7,
  };
}

function headerLook(colours: TableColours): Partial<CellFormat> {
  return { bold: true, fontColor: colours.headerFont, fill: colours.headerFill, borders: { EdgeTop: colours.line, EdgeBottom: colours.line } };
}

/** Gives what the style of a table adds to the look of one of its cells; what the cell sets itself goes before it. */
export function tableLook(table: Table, row: number, column: number): Partial<CellFormat> {
  const colours = coloursOf(table.look.style);
  if (colours === null) return {};
  if (row === table.area.row) return headerLook(colours);
  const last = row === table.area.row + table.area.rows - 1;
  const edges = {
    ...(colours.lined || last ? { EdgeBottom: colours.line } : {}),
    ...(colours.lined && column === table.area.column ? { EdgeLeft: colours.line } : {}),
    ...(colours.lined && column === table.area.column + table.area.columns - 1 ? { EdgeRight: colours.line } : {}),
  };
  if (table.totals?.row === row) {
    return { bold: true, borders: { ...edges, EdgeTop: { style: "Double", weight: "Thick", color: colours.accent } } };
  }
  const bold =
    (table.look.highlightFirstColumn && column === table.area.column) || (table.look.highlightLastColumn && column === table.area.column + table.area.columns - 1);
  const banded = table.look.showBandedRows && (row - table.body.row) % 2 === 0;
  return { borders: edges, ...(banded ? { fill: colours.band } : {}), ...(bold ? { bold } : {}) };
}
