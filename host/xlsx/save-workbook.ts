import type { Workbook } from "../model/workbook";
import { settingsXml } from "./host-settings";
import { writeXlsx } from "./hucre-door";
import { LookRegister } from "./looks/look-register";
import { looksInFile } from "./looks/looks-in-file";
import { stylesPart } from "./looks/styles-part";
import { newGuid } from "../model/new-guid";
import { PackageParts } from "./package/package-parts";
import { insertInOrder } from "./package/sheet-order";
import { addCustomXml } from "./write/add-custom-xml";
import { addDrawings } from "./write/add-drawings";
import { finishSheet } from "./write/sheet-finish";
import { tablePart } from "./write/table-part";
import { writtenNames } from "./write/written-names";
import { writtenSheet } from "./write/written-sheet";

const stylesPath = "xl/styles.xml";

/** Our looks in the order in which hucre numbered them; those that only columns and rows have come last. */
function reordered(looks: LookRegister, stylesXml: string): LookRegister {
  const inFile = new LookRegister();
  const all = looks.all();
  for (const number of [...looksInFile(stylesXml), ...all.keys()]) {
    const look = all[number];
    if (look !== undefined) {
      inFile.numberOf(look.format, look.quoted);
    }
  }
  return inFile;
}

function hideNames(parts: PackageParts, workbook: Workbook): void {
  const path = "xl/workbook.xml";
  const hidden = workbook.names.all().filter(({ visible }) => !visible);
  parts.set(path, hidden.reduce((xml, { name }) => xml.replace(`<definedName name="${name}"`, (found) => `${found} hidden="1"`), parts.text(path)));
}

/**
 * The workbook as an .xlsx file, with the results of its formulas and the request that Excel recalculates on load.
 * hucre lays out the package and the cells; what it cannot write is put in afterwards: looks, tables, custom XML.
 * Throws for a filter that files cannot hold (see `filterColumn`).
 */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const looks = new LookRegister();
  const sheets = workbook.sheets.map((sheet) => writtenSheet(workbook, sheet, looks));
  const parts = PackageParts.from(
    await writeXlsx({ sheets, namedRanges: writtenNames(workbook), activeSheet: workbook.sheets.indexOf(workbook.active) }),
  );
  const inFile = reordered(looks, parts.text(stylesPath));
  workbook.sheets.forEach((sheet, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    parts.set(path, finishSheet(parts.text(path), { sheet, isActive: sheet === workbook.active, errorResults: sheets[at]?.errorResults ?? new Set() }, inFile));
  });
  const tables = workbook.sheets.flatMap((sheet) => workbook.tables.on(sheet));
  tables.forEach((table, at) => parts.set(`xl/tables/table${at + 1}.xml`, tablePart(table)));
  const dxfs = /<dxfs[\s\S]*<\/dxfs>|<dxfs[^>]*\/>/.exec(parts.text(stylesPath))?.[0] ?? '<dxfs count="0"/>';
  parts.set(stylesPath, stylesPart(inFile.all(), workbook.styles, dxfs));
  hideNames(parts, workbook);
  const drawings = addDrawings(parts, workbook);
  workbook.sheets.forEach((sheet, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const drawing = drawings.get(sheet);
    parts.set(path, insertInOrder(parts.text(path), drawing === undefined ? [] : [{ name: "drawing", xml: `<drawing r:id="${drawing}"/>` }]));
  });
  const settings = settingsXml(workbook);
  addCustomXml(parts, [...workbook.customXml.all(), ...(settings === null ? [] : [{ id: newGuid(), xml: settings }])]);
  return parts.bytes();
}
