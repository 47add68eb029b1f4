import type { Table } from "../model/table";
import { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { shownFormula } from "./formulas/file-formula";
import { readXlsx } from "./hucre-door";
import type { ReadWorkbook } from "./hucre-door";
import { dxfsIn } from "./looks/dxf-register";
import { readLooks } from "./looks/read-looks";
import { followCells } from "./kept/follow-cells";
import { keepSheet } from "./kept/keep-sheet";
import { keepTable } from "./kept/keep-table";
import type { KeptSheet, KeptTable } from "./kept/kept-file";
import { keepFile } from "./kept/kept-file";
import { PackageParts } from "./package/package-parts";
import { losses } from "./read/losses";
import { readCustomXml } from "./read/read-custom-xml";
import { readDrawing } from "./read/read-drawing";
import { readRichTexts } from "./read/read-rich-texts";
import { readSheet } from "./read/read-sheet";
import { readTable } from "./read/read-table";
import type { WorkbookIndex } from "./read/sheet-index";
import { indexOf } from "./read/sheet-index";
import { showFormulas } from "./read/show-formulas";

/** The names of the workbook; those that belong to one sheet are remembered by it, and so are saved. */
function readNames(workbook: Workbook, file: ReadWorkbook, index: WorkbookIndex): ReadonlyMap<string, Worksheet> {
  const scopes = new Map<string, Worksheet>();
  for (const { name, range, comment = "", scope } of file.namedRanges ?? []) {
    // Excel's own names (print areas, filters) belong to their sheets.
    if (!name.startsWith("_xlnm.")) {
      workbook.names.set({ name, formula: shownFormula(range, null), visible: !index.hiddenNames.has(name), comment });
      const sheet = scope === undefined ? null : workbook.findSheet(scope);
      if (sheet !== null) {
        scopes.set(name.toLowerCase(), sheet);
      }
    }
  }
  return scopes;
}

/** Keeps what the sheets hold beyond the model; charts go on their sheets once all cells are there. */
function keepSheets(workbook: Workbook, parts: PackageParts, index: WorkbookIndex): ReadonlyMap<Worksheet, KeptSheet> {
  const kept = new Map<Worksheet, KeptSheet>();
  for (const { name, path, drawing } of index.sheets) {
    const sheet = workbook.findSheet(name);
    if (sheet !== null) {
      const drawn = drawing === null ? { path: null, anchors: [], links: [], namespaces: {} } : readDrawing(workbook, sheet, parts, drawing);
      kept.set(sheet, keepSheet(sheet, parts, path, drawn));
    }
  }
  return kept;
}

function activate(workbook: Workbook, position: number): void {
  const wanted = workbook.sheets[position];
  const sheet = wanted?.state.visibility === "Visible" ? wanted : workbook.sheets.find(({ state }) => state.visibility === "Visible");
  if (sheet !== undefined) {
    workbook.activate(sheet);
  }
}

/** Throws for a file of which saving would lose something, with a list. */
function refuseLosses(file: ReadWorkbook, parts: PackageParts, index: WorkbookIndex, unclear: readonly string[]): void {
  if (file.dateSystem === "1904") {
    throw new Error("This host does not open workbooks that count days from 1904");
  }
  const lost = [...losses(parts, index), ...unclear.slice(0, 3).map((address) => `the text of ${address}, which is in several looks in one place and not in another`)];
  if (lost.length > 0) {
    throw new Error(`This host does not open the workbook, because it cannot keep: ${lost.join("; ")}`);
  }
}

/** A new workbook with the sheets, cells and tables of a file; what its tables hold beyond the model comes with it. */
function readSheets(file: ReadWorkbook, parts: PackageParts, index: WorkbookIndex): { readonly workbook: Workbook; readonly tables: ReadonlyMap<Table, KeptTable> } {
  const theme = file.themeColors ?? [];
  const styles = index.styles === null ? null : parts.text(index.styles);
  const { looks, styles: named } = styles === null ? { looks: [], styles: new Map<string, never>() } : readLooks(styles, theme);
  const dxfs = styles === null ? [] : dxfsIn(styles);
  const [first, ...others] = index.sheets;
  const workbook = new Workbook(first?.name);
  const tables = new Map<Table, KeptTable>();
  others.forEach(({ name }) => workbook.addSheet(name));
  named.forEach((format, name) => workbook.styles.set(name, format));
  for (const { name, path, tables: paths } of index.sheets) {
    const sheet = workbook.findSheet(name);
    const content = file.sheets.find((candidate) => candidate.name === name);
    if (sheet !== null && content !== undefined) {
      readSheet(sheet, content, parts.text(path), looks, { dxfs, theme });
      paths.forEach((table) => tables.set(readTable(workbook, sheet, parts.text(table), { dxfs, theme }), keepTable(parts.text(table), dxfs)));
    }
  }
  return { workbook, tables };
}

/**
 * A workbook from the bytes of an .xlsx file, with the results that the file holds. What the model does not know is kept as it
 * stands, moves with the cells and is saved again. Throws when the bytes are no workbook, the file counts days from 1904, or
 * something can neither be read nor kept (see `losses`).
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const file = await readXlsx(bytes);
  const parts = PackageParts.from(bytes);
  const index = indexOf(parts);
  const { runs: rich, unclear } = readRichTexts(file);
  refuseLosses(file, parts, index, unclear);
  const { workbook, tables } = readSheets(file, parts, index);
  showFormulas(workbook);
  const scopes = readNames(workbook, file, index);
  const kept = { source: parts, workbook: index.workbook, sheets: keepSheets(workbook, parts, index), tables, scopes, rich };
  keepFile(workbook, kept);
  followCells(workbook, kept);
  readCustomXml(workbook, parts, index.customXml);
  activate(workbook, file.activeSheet ?? 0);
  return workbook;
}
