import { addressOf, quoteSheet } from "../model/address";
import type { Area } from "../model/area";
import { intersect } from "../model/area";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { parseSpecifier } from "./specifier";

/** Where a formula stands: "[@Bedrag]" means the row of that cell. */
export interface Home {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])|[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/gu;

/**
 * The formula with structured references and bare table names as A1 addresses with their sheet. What points to no cell
 * becomes #REF!. Without `home`, references to the own row are #VALUE!.
 */
export function toA1(workbook: Workbook, formula: string, home: Home | null): string {
  return formula.replace(token, (found: string, name: string | undefined, specifier: string | undefined) => {
    if (specifier === undefined) {
      const table = /^["']/.test(found) ? null : workbook.tables.find(found);
      return table === null || !/^\p{L}|^_/u.test(found) ? found : place(table, table.body);
    }
    const own = home === null ? null : workbook.tables.at(home.sheet, home.row, home.column);
    const table = name === undefined ? own : workbook.tables.find(name);
    return table === null ? "#REF!" : resolve(table, specifier, home);
  });
}

function place(table: Table, area: Area | null): string {
  if (area === null) {
    return "#REF!";
  }
  const address = addressOf(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quoteSheet(table.sheet.name)}!${address}`;
}

function resolve(table: Table, text: string, home: Home | null): string {
  const specifier = parseSpecifier(text);
  if (specifier === null) {
    return "#REF!";
  }
  const columns = span(table, specifier.first, specifier.last);
  if (columns === null) {
    return "#REF!";
  }
  const rows = specifier.parts.map((part) => rowsOf(table, part, home));
  if (rows.includes("#VALUE!")) {
    return "#VALUE!";
  }
  const areas = rows.filter((part): part is Area => typeof part === "object" && part !== null);
  const [first] = areas;
  const last = areas.at(-1);
  if (first === undefined || last === undefined) {
    return "#REF!";
  }
  return place(table, { row: first.row, rows: last.row + last.rows - first.row, ...columns });
}

function span(table: Table, first: string | null, last: string | null): Pick<Area, "column" | "columns"> | null {
  if (first === null) {
    return { column: table.area.column, columns: table.area.columns };
  }
  const [from, to] = [table.position(first), table.position(last ?? first)];
  return from < 0 || to < from ? null : { column: table.area.column + from, columns: to - from + 1 };
}

function rowsOf(table: Table, part: string, home: Home | null): Area | null | "#VALUE!" {
  switch (part) {
    case "#all":
      return table.area;
    case "#headers":
      return table.header;
    case "#totals":
      return table.totals;
    case "#this row":
      return home?.sheet === table.sheet && intersect(table.body, { row: home.row, column: table.body.column, rows: 1, columns: 1 }) !== null
        ? { ...table.body, row: home.row, rows: 1 }
        : "#VALUE!";
    default:
      return table.body;
  }
}
