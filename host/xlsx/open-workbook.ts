import { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { shownFormula } from "./formulas/file-formula";
import { readXlsx } from "./hucre-door";
import type { ReadWorkbook } from "./hucre-door";
import { readLooks } from "./looks/read-looks";
import type { KeptSheet } from "./kept/kept-file";
import { keepFile } from "./kept/kept-file";
import { PackageParts } from "./package/package-parts";
import { readCustomXml } from "./read/read-custom-xml";
import { readDrawing } from "./read/read-drawing";
import { readSheet } from "./read/read-sheet";
import { readTable } from "./read/read-table";
import type { WorkbookIndex } from "./read/sheet-index";
import { indexOf } from "./read/sheet-index";
import { showFormulas } from "./read/show-formulas";

function readNames(workbook: Workbook, file: ReadWorkbook, index: WorkbookIndex): void {
  for (const { name, range, comment = "" } of file.namedRanges ?? []) {
    // Excel's own names (print areas, filters) belong to their sheets; of equal names on several sheets the first stays.
    if (!name.startsWith("_xlnm.") && workbook.names.find(name) === null) {
      workbook.names.set({ name, formula: shownFormula(range, null), visible: !index.hiddenNames.has(name), comment });
    }
  }
}

/** Charts go on their sheets once all cells are there. */
function readDrawings(workbook: Workbook, parts: PackageParts, index: WorkbookIndex): ReadonlyMap<Worksheet, KeptSheet> {
  const kept = new Map<Worksheet, KeptSheet>();
  for (const { name, drawing } of index.sheets) {
    const sheet = workbook.findSheet(name);
    if (sheet !== null) {
      kept.set(sheet, { drawing: drawing === null ? { anchors: [], links: [], namespaces: {} } : readDrawing(workbook, sheet, parts, drawing) });
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

/**
 * A workbook from the bytes of an .xlsx file, with the results that the file holds. Merged cells, notes
 * and conditional formats that are no formula are not taken over: the model does not know them.
 * Throws when the bytes are no workbook or the file counts days from 1904.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const file = await readXlsx(bytes);
  if (file.dateSystem === "1904") {
    throw new Error("This host does not open workbooks that count days from 1904");
  }
  const parts = PackageParts.from(bytes);
  const index = indexOf(parts);
  const { looks, styles } = index.styles === null ? { looks: [], styles: new Map<string, never>() } : readLooks(parts.text(index.styles), file.themeColors ?? []);
  const [first, ...others] = index.sheets;
  const workbook = new Workbook(first?.name);
  others.forEach(({ name }) => workbook.addSheet(name));
  styles.forEach((format, name) => workbook.styles.set(name, format));
  for (const { name, path, tables } of index.sheets) {
    const sheet = workbook.findSheet(name);
    const content = file.sheets.find((candidate) => candidate.name === name);
    if (sheet !== null && content !== undefined) {
      readSheet(sheet, content, parts.text(path), looks);
      tables.forEach((table) => readTable(workbook, sheet, parts.text(table)));
    }
  }
  showFormulas(workbook);
  keepFile(workbook, { source: parts, sheets: readDrawings(workbook, parts, index) });
  readNames(workbook, file, index);
  readCustomXml(workbook, parts, index.customXml);
  activate(workbook, file.activeSheet ?? 0);
  return workbook;
}
