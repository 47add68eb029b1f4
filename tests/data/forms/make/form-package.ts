import { strToU8, zipSync } from "fflate";
import { address, looks, type FixtureCell, type FormSheet } from "./form-sheet";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Returns a workbook as the bytes of an .xlsx file: the same sheets give the same bytes. */
export function formPackage(sheets: readonly FormSheet[]): Uint8Array {
  const texts = [...new Set(sheets.flatMap((sheet) => [...sheet.cells.values()].flatMap((cells) => [...cells.values()].flatMap(({ value }) => (typeof value === "string" ? [value] : [])))))];
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": workbookPart(sheets),
    "xl/_rels/workbook.xml.rels": workbookRelations(sheets),
    "xl/styles.xml": stylesPart(),
    "xl/sharedStrings.xml": `${head}<sst ${main} count="${texts.length}" uniqueCount="${texts.length}">${texts.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join("")}</sst>`,
  };
  sheets.forEach((sheet, at) => (parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetPart(sheet, texts)));
  const made = new Date(2024, 0, 15);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, [strToU8(text), { mtime: made, level: 6 }]])));
}

function contentTypes(sheets: readonly FormSheet[]): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`).join("");
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${overrides}<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`;
}

function workbookPart(sheets: readonly FormSheet[]): string {
  const listed = sheets.map(({ name }, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("");
  return `${head}<workbook ${main} xmlns:r="${relations}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets>${listed}</sheets></workbook>`;
}

function workbookRelations(sheets: readonly FormSheet[]): string {
  const listed = sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("");
  const next = sheets.length + 1;
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${listed}<Relationship Id="rId${next}" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId${next + 1}" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;
}

function stylesPart(): string {
  const fill = (color: string): string => `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
  const xf = (format: number, font: number, filling: number, alignment: string, locked: boolean): string =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="${filling}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1" applyProtection="1"><alignment ${alignment}/>${locked ? "" : '<protection locked="0"/>'}</xf>`;
  const xfs = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    xf(0, 1, 0, 'vertical="center"', true),
    xf(0, 0, 2, 'vertical="top" wrapText="1"', true),
    xf(3, 0, 3, 'vertical="top"', false),
    xf(0, 0, 3, 'vertical="top"', false),
    xf(3, 0, 4, 'vertical="top"', true),
    xf(49, 0, 3, 'vertical="top"', false),
  ].join("");
  return `${head}<styleSheet ${main}><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="12"/><name val="Arial"/></font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill("D9E1F2")}${fill("FFFFCC")}${fill("E2EFDA")}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${Object.keys(looks).length}">${xfs}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function sheetPart({ cells, merges, hiddenRows, validations, isProtected }: FormSheet, texts: readonly string[]): string {
  const numbers = [...new Set([...cells.keys(), ...hiddenRows])].sort((a, b) => a - b);
  const rows = numbers.map((row) => `<row r="${row + 1}"${hiddenRows.has(row) ? ' hidden="1"' : ""}>${rowCells(row, cells.get(row) ?? new Map<number, FixtureCell>(), texts)}</row>`);
  const merged = merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  const lists = validations.map(({ cells: ref, list }) => `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${ref}"><formula1>${escape(list)}</formula1></dataValidation>`);
  const validated = lists.length === 0 ? "" : `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
  const widths = '<cols><col min="1" max="2" width="12" customWidth="1"/><col min="3" max="3" width="34" customWidth="1"/><col min="4" max="9" width="26" customWidth="1"/></cols>';
  const guard = isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "";
  return `${head}<worksheet ${main} xmlns:r="${relations}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="13"/>${widths}<sheetData>${rows.join("")}</sheetData>${guard}${merged}${validated}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}

function rowCells(row: number, cells: ReadonlyMap<number, FixtureCell>, texts: readonly string[]): string {
  const columns = [...cells].sort(([a], [b]) => a - b);
  return columns
    .map(([column, { value, formula, look }]) => {
      const start = `<c r="${address(row, column)}" s="${looks[look]}"`;
      const content = `${formula === undefined ? "" : `<f>${escape(formula)}</f>`}${value === null ? "" : `<v>${typeof value === "string" ? texts.indexOf(value) : value}</v>`}`;
      return content === "" ? `${start}/>` : `${start}${typeof value === "string" ? ' t="s"' : ""}>${content}</c>`;
    })
    .join("");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
