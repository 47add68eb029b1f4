import { addressOf } from "../model/address";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { settingsXml } from "./host-settings";
import { writeXlsx } from "./hucre-door";
import { copyPart } from "./kept/copy-part";
import type { KeptElement } from "./kept/kept-file";
import { keptFile } from "./kept/kept-file";
import { DxfRegister } from "./looks/dxf-register";
import { LookRegister } from "./looks/look-register";
import { looksInFile } from "./looks/looks-in-file";
import { stylesPart } from "./looks/styles-part";
import { newGuid } from "../model/new-guid";
import { relate } from "./package/add-part";
import { PackageParts } from "./package/package-parts";
import { insertInOrder } from "./package/sheet-order";
import { xmlElement } from "./package/xml-text";
import { addCustomXml } from "./write/add-custom-xml";
import { addDrawings } from "./write/add-drawings";
import { filterColumn } from "./write/filter-column";
import { keptConditions } from "./write/kept-conditions";
import { restorePackage } from "./write/restore-package";
import { restoreSheet } from "./write/restore-sheet";
import { finishSheet } from "./write/sheet-finish";
import { tablePart } from "./write/table-part";
import { filterName, writtenNames } from "./write/written-names";
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
  const hidden = workbook.names.all().filter(({ visible }) => !visible).map(({ name }) => name);
  parts.set(path, [...hidden, filterName].reduce((xml, name) => xml.replaceAll(`<definedName name="${name}"`, (found) => `${found} hidden="1"`), parts.text(path)));
}

/** The filter over cells of a sheet, as an element of its part. */
function filterElement({ filter }: Worksheet, dxfs: DxfRegister): readonly KeptElement[] {
  if (filter === null) {
    return [];
  }
  const columns = [...filter.criteria].sort(([one], [other]) => one - other).map(([at, criteria]) => filterColumn(at, criteria, dxfs));
  return [{ name: "autoFilter", xml: xmlElement("autoFilter", { ref: addressOf(filter.area) }, columns) }];
}

/** Puts into the parts of the sheets what hucre does not write: drawings, filters, conditions, and what a file held beyond the model. */
function completeSheets(parts: PackageParts, workbook: Workbook, dxfs: DxfRegister): void {
  const drawings = addDrawings(parts, workbook);
  const file = keptFile(workbook);
  workbook.sheets.forEach((sheet, at) => {
    const path = sheetPath(at);
    const drawing = drawings.get(sheet);
    const kept = file?.sheets.get(sheet);
    const added = [...(drawing === undefined ? [] : [{ name: "drawing", xml: `<drawing r:id="${drawing}"/>` }]), ...filterElement(sheet, dxfs), ...keptConditions(sheet.conditionalFormats, dxfs)];
    const xml = insertInOrder(parts.text(path), added);
    parts.set(path, kept === undefined ? xml : restoreSheet(xml, sheet, kept));
    if (file !== null && kept !== undefined) {
      relate(parts, path, kept.links);
      kept.links.filter(({ external }) => external !== true).forEach(({ target }) => copyPart(file.source, parts, target));
      kept.texts.forEach((text, target) => parts.set(target, text));
    }
  });
}

const noGroups = { rowGroups: new Map<number, string>(), columnGroups: new Map<number, string>() };

const sheetPath = (at: number): string => `xl/worksheets/sheet${String(at + 1)}.xml`;

/**
 * The workbook as an .xlsx file, with the results of its formulas and the request that Excel recalculates on load.
 * hucre lays out the package and the cells; what it cannot write is put in afterwards: looks, tables, drawings, custom XML, and
 * what the file from which the workbook was opened held beyond the model. Throws for a filter that files cannot hold (see `filterColumn`).
 */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const looks = new LookRegister();
  const file = keptFile(workbook);
  const sheets = workbook.sheets.map((sheet) => writtenSheet(workbook, sheet, looks));
  const parts = PackageParts.from(
    await writeXlsx({ sheets, namedRanges: writtenNames(workbook, file?.scopes ?? new Map()), activeSheet: workbook.sheets.indexOf(workbook.active) }),
  );
  const inFile = reordered(looks, parts.text(stylesPath));
  const dxfs = new DxfRegister(/<dxfs[\s\S]*<\/dxfs>|<dxfs[^>]*\/>/.exec(parts.text(stylesPath))?.[0] ?? '<dxfs count="0"/>');
  workbook.sheets.forEach((sheet, at) => {
    parts.set(sheetPath(at), finishSheet(parts.text(sheetPath(at)), { sheet, isActive: sheet === workbook.active, groups: file?.sheets.get(sheet) ?? noGroups, errorResults: sheets[at]?.errorResults ?? new Set() }, inFile));
  });
  const tables = workbook.sheets.flatMap((sheet) => workbook.tables.on(sheet));
  tables.forEach((table, at) => parts.set(`xl/tables/table${String(at + 1)}.xml`, tablePart(table, file?.tables.get(table) ?? null, dxfs)));
  completeSheets(parts, workbook, dxfs);
  parts.set(stylesPath, stylesPart(inFile.all(), workbook.styles, dxfs.xml()));
  hideNames(parts, workbook);
  if (file !== null) {
    restorePackage(parts, file);
  }
  const settings = settingsXml(workbook);
  addCustomXml(parts, [...workbook.customXml.all(), ...(settings === null ? [] : [{ id: newGuid(), xml: settings }])]);
  return parts.bytes();
}
