import { parseArea } from "../../../host/model/address";
import type { Area } from "../../../host/model/area";
import type { CellContent } from "../../../host/model/cell";
import { CellError } from "../../../host/model/cell-value";
import { chartKinds, legendPositions } from "../../../host/model/chart";
import { anchorAt, anchorOver } from "../../../host/model/chart-anchor";
import { seriesFrom } from "../../../host/model/chart-source";
import { plainPage } from "../../../host/model/sheet-properties";
import { Workbook } from "../../../host/model/workbook";
import type { Worksheet } from "../../../host/model/worksheet";

/** The area of an address. Throws when it is none. */
export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === null) {
    throw new Error(`${address} is no address`);
  }
  return area;
}

/** Puts contents into cells, by address. */
export function fill(workbook: Workbook, sheet: Worksheet, contents: Readonly<Record<string, CellContent>>): void {
  for (const [address, content] of Object.entries(contents)) {
    const area = areaOf(address);
    workbook.edit(sheet, [{ row: area.row, column: area.column, content }], area);
  }
}

const results = (sheet: Worksheet, values: Readonly<Record<string, number | string | boolean | CellError>>): void =>
  sheet.accept(Object.entries(values).map(([address, value]) => ({ ...areaOf(address), value })));

function measures(workbook: Workbook): void {
  const sheet = workbook.addSheet("Maatregelen");
  fill(workbook, sheet, { A1: { value: "Maatregel" }, B1: { value: "Doel" }, A2: { value: "Zomerschool 2022" }, B2: { value: "P1" }, A3: { value: "Aanpak <thuiszitters> & co" }, B3: { value: "P5" } });
  workbook.tables.add(sheet, areaOf("A1:B3"), "tblMaatregel", 7);
  workbook.names.add("lijstMaatregelen", "=tblMaatregel[Maatregel]", "bron van de keuzelijst");
  workbook.names.set({ name: "verborgenNaam", formula: "=Maatregelen!$B$2", visible: false, comment: "" });
}

function spending(workbook: Workbook): Worksheet {
  const sheet = workbook.addSheet("Bestedingen T-1");
  fill(workbook, sheet, {
    A4: { value: "Boekdatum" },
    B4: { value: "Maatregel" },
    C4: { value: "Bedrag" },
    D4: { value: "Prestatie t/m" },
    E4: { value: "Doel" },
    A5: { value: 44778 },
    B5: { value: "Zomerschool 2022" },
    C5: { value: 10.605 },
    D5: { value: 44773.123456789 },
    A6: { value: 44779 },
    B6: { value: "Aanpak <thuiszitters> & co" },
    C6: { value: -1234.56 },
  });
  const table = workbook.tables.add(sheet, areaOf("A4:E6"), "tblBesteding");
  workbook.tables.setColumn(table, 4, { formula: '=IFERROR(INDEX(tblMaatregel[Doel],MATCH([@Maatregel],tblMaatregel[Maatregel],0)),"")&IF([@[Prestatie t/m]]="","","")' });
  const formula = table.columns[4]?.formula ?? "";
  fill(workbook, sheet, { E5: { formula }, E6: { formula } });
  results(sheet, { E5: "P1", E6: "P5" });
  return sheet;
}

function looksOf(sheet: Worksheet): void {
  sheet.format(areaOf("A5:A6"), { numberFormat: "dd-mm-yyyy", horizontal: "Left", indent: 1 });
  sheet.format(areaOf("C5:C6"), { numberFormat: "#,##0.00" });
  sheet.format(areaOf("D5:D6"), { numberFormat: "dd-mm-yyyy hh:mm" });
  sheet.format(areaOf("A1"), { bold: true, italic: true, underline: "Double", strikethrough: true, fontName: "Arial", fontSize: 14.5, fontColor: "#C00000", fill: "#FFF2CC", wrapText: true, vertical: "Center", horizontal: "CenterAcrossSelection" });
  sheet.format(areaOf("B2"), { borders: { EdgeTop: { style: "Continuous", weight: "Thin", color: "#112233" }, EdgeLeft: { style: "Dash", weight: "Medium", color: "#000000" }, DiagonalUp: { style: "Double", weight: "Thick", color: "#00FF00" } } });
  sheet.format(areaOf("B5:B6"), { locked: false, formulaHidden: true });
  sheet.format(areaOf("G:G"), { numberFormat: "@", fill: "#DDEEFF" });
  sheet.format(areaOf("12:12"), { bold: true });
  sheet.layout.setColumnWidth(0, 1, 90);
  sheet.layout.setColumnWidth(1, 2, 150);
  sheet.layout.setRowHeight(0, 1, 30);
  sheet.layout.hideColumns(8, 2, true);
  sheet.layout.hideRows(20, 1, true);
}

function rulesOf(sheet: Worksheet): void {
  const quiet = { alert: { showAlert: true, style: "Stop", title: "", message: "" }, prompt: { showPrompt: false, title: "", message: "" } } as const;
  sheet.setValidations([
    { areas: [areaOf("B5:B1000")], rule: { is: "list", source: "=lijstMaatregelen", inCellDropDown: true }, ignoreBlanks: true, alert: { showAlert: true, style: "Warning", title: "Onbekende maatregel", message: 'Kies een maatregel uit de lijst & "niet" anders' }, prompt: { showPrompt: true, title: "Maatregel", message: "Kies uit de lijst" } },
    { areas: [areaOf("F5:F9"), areaOf("H5:H9")], rule: { is: "list", source: "aan,van", inCellDropDown: false }, ignoreBlanks: true, ...quiet },
    { areas: [areaOf("A5:A1000")], rule: { is: "date", operator: "Between", formula1: 44378, formula2: 45869 }, ignoreBlanks: true, ...quiet },
    { areas: [areaOf("C5:C1000")], rule: { is: "decimal", operator: "NotEqualTo", formula1: 0, formula2: null }, ignoreBlanks: false, ...quiet },
    { areas: [areaOf("J5")], rule: { is: "wholeNumber", operator: "GreaterThanOrEqualTo", formula1: "=$C$5", formula2: null }, ignoreBlanks: true, ...quiet },
    { areas: [areaOf("K5")], rule: { is: "custom", formula: "=LEN(K5)<10" }, ignoreBlanks: true, ...quiet },
  ]);
  sheet.setConditionalFormats([
    { id: "{1}", areas: [areaOf("C5:C1000")], formula: "=AND($C5<>\"\",NOT(ISNUMBER($C5)))", look: { fill: "#FFC7CE", fontColor: "#9C0006", bold: true }, stopIfTrue: true },
    { id: "{2}", areas: [areaOf("A5:A6"), areaOf("D5:D6")], formula: "=$A5>45869", look: { italic: true, underline: "Single" }, stopIfTrue: false },
  ]);
}

function overview(workbook: Workbook, sheet: Worksheet): void {
  fill(workbook, sheet, {
    A1: { value: "Overzicht" },
    A2: { value: "Besteed" },
    B2: { formula: "=SUM(tblBesteding[Bedrag])" },
    B3: { formula: '=SUMIFS(tblBesteding[Bedrag],tblBesteding[Maatregel],"Zomerschool 2022")' },
    B4: { formula: "=ROUND(ROUND(B2,2),0)" },
    B5: { formula: "=B2>0" },
    B6: { formula: "=1/0" },
    B7: { formula: '=IF(B2<0,"negatief: ""ja""","")' },
    B8: { formula: "='Bestedingen T-1'!C5*2" },
    B9: { formula: '=IF(1=1,"","x")' },
    A10: { value: true },
    A11: { value: new CellError("#N/A") },
    A12: { value: "#N/A" },
    A13: { value: "  regel 1\nregel 2 " },
    A14: { value: "=geen formule", quoted: true },
    A15: { value: 0.1 + 0.2 },
    A16: { value: -0.000_000_000_123 },
    A17: { value: "" },
    A18: { value: "0824" },
  });
  results(sheet, { B2: -1223.955, B3: 10.605, B4: -1224, B5: false, B6: new CellError("#DIV/0!"), B7: 'negatief: "ja"', B8: 21.21, B9: "" });
  sheet.format(areaOf("A1"), workbook.styles.find("Title") ?? {});
}

const noTitle = { text: null, visible: false, overlay: false } as const;

function chartsOf(workbook: Workbook, sheet: Worksheet, source: Worksheet): void {
  const plain = { title: { ...noTitle, visible: true }, legend: { visible: true, position: "Bottom", overlay: false }, categoryTitle: noTitle, valueTitle: noTitle } as const;
  const series = seriesFrom(source, areaOf("B4:C6"), "Columns");
  workbook.charts.add(sheet, { ...plain, name: "Besteed & <begroot>", kind: "ColumnClustered", series, title: { ...noTitle, visible: true, text: "Besteed\nper maatregel & jaar" }, valueTitle: { ...noTitle, visible: true, text: "Euro" }, anchor: anchorOver(areaOf("D2:I16")) });
  for (const [at, kind] of chartKinds.entries()) {
    // A file says nothing of a legend that is not shown.
    const legend = at % 4 === 3 ? ({ visible: false, position: "Bottom", overlay: false } as const) : ({ visible: true, position: legendPositions[at % legendPositions.length] ?? "Top", overlay: at === 4 } as const);
    workbook.charts.add(sheet, { ...plain, name: `Grafiek ${String(at)}`, kind, series, legend, anchor: anchorAt(sheet.layout, { left: 12.5, top: 300 + at * 200.25, width: 333, height: 180 }) });
  }
}

/** A workbook in which everything occurs that the host can save. The results of its formulas are right. */
export function sampleWorkbook(): Workbook {
  const workbook = new Workbook("Overzicht");
  const [first] = workbook.sheets;
  measures(workbook);
  const sheet = spending(workbook);
  looksOf(sheet);
  rulesOf(sheet);
  if (first !== undefined) {
    overview(workbook, first);
    chartsOf(workbook, first, sheet);
  }
  sheet.set("view", { frozen: { rows: 4, columns: 1 }, showGridlines: false, tabColor: "#70AD47" });
  sheet.set("page", {
    page: { ...plainPage, orientation: "Landscape", zoom: { wide: 1, tall: null }, titleRows: "4:4", titleColumns: "A:A", printArea: "A1:E6", centerHorizontally: true, printGridlines: true, margins: { ...plainPage.margins, left: 36 }, headerFooter: { ...plainPage.headerFooter, leftHeader: "Gemeente Voorbeeld && co", rightFooter: "&P van &N" } },
  });
  sheet.set("protection", { protection: { isProtected: true, options: { allowAutoFilter: true, allowSort: true, allowEditObjects: true, selectionMode: "Unlocked" } } });
  const journal = workbook.addSheet("Logboek");
  journal.set("visibility", { visibility: "Hidden" });
  workbook.addSheet("Diep").set("visibility", { visibility: "VeryHidden" });
  workbook.settings.set("boek", { versie: 1, tekst: "é & <x>" });
  workbook.documentSettings.set("taal", "nl");
  workbook.customXml.add('<boek xmlns="urn:voorbeeld"><regel>é</regel></boek>', "{0F8FAD5B-D9CB-469F-A165-70867728950E}");
  workbook.activate(sheet);
  return workbook;
}
