import { Workbook } from "../../host/model/workbook";
import { joinSections, splitSections } from "../../host/xlsx/header-footer-codes";
import { fileWidth, widthInPoints } from "../../host/xlsx/column-width";
import { openWorkbook } from "../../host/xlsx/open-workbook";
import { PackageParts } from "../../host/xlsx/package/package-parts";
import { packageFaults } from "../judge/package/package-faults";
import { judgedSaves } from "./xlsx/judged-saves";
import { areaOf, fill, sampleWorkbook } from "./xlsx/sample-workbook";

const saveWorkbook = judgedSaves();

/** A saved workbook with one part changed, as another program might have written it. */
async function rewritten(workbook: Workbook, path: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = PackageParts.from(await saveWorkbook(workbook));
  const changed = change(parts.text(path));
  expect(changed).not.toBe(parts.text(path));
  parts.set(path, changed);
  return parts.bytes();
}

function small(): Workbook {
  const workbook = new Workbook("Blad1");
  fill(workbook, workbook.active, { A1: { value: "Soort" }, B1: { value: "Bedrag" }, A2: { value: "regulier" }, B2: { value: 10 }, A3: { value: "creditnota" }, B3: { value: -4 } });
  return workbook;
}

describe("a table", () => {
  it("keeps its totals row and its filters, and the file stays sound", async () => {
    const workbook = small();
    const table = workbook.tables.add(workbook.active, areaOf("A1:B3"), "tblX");
    workbook.tables.setLook(table, { showTotals: true, highlightFirstColumn: true, showBandedRows: false, style: "TableStyleLight9" });
    fill(workbook, workbook.active, { A4: { value: "Totaal" }, B4: { formula: "=SUM([Bedrag])" } });
    workbook.tables.setColumn(table, 0, { filter: { filterOn: "Values", values: ["regulier"] } });
    workbook.tables.setColumn(table, 1, { filter: { filterOn: "Custom", criterion1: ">=0", criterion2: "<100", operator: "And" } });
    const saved = await saveWorkbook(workbook);
    expect(packageFaults(saved)).toEqual([]);
    const opened = (await openWorkbook(saved)).tables.find("tblX");
    expect(opened).toMatchObject({ area: areaOf("A1:B4"), look: table.look });
    expect(opened?.columns).toEqual(table.columns);
  });

  it.each([
    { filterOn: "CellColor", color: "#FF0000" },
    { filterOn: "FontColor", color: "#00B050" },
    { filterOn: "TopItems", criterion1: "3" },
    { filterOn: "BottomPercent", criterion1: "25" },
    { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" },
    { filterOn: "Values", values: ["regulier", ""] },
    { filterOn: "Custom", criterion1: "<>0", criterion2: "=*a*", operator: "Or" },
  ])("keeps its filter on $filterOn, and a sheet keeps such a filter over cells", async (criteria) => {
    const workbook = small();
    const table = workbook.tables.add(workbook.active, areaOf("A1:B3"), "tblX");
    workbook.tables.setColumn(table, 1, { filter: criteria });
    const other = workbook.addSheet("Los blad");
    fill(workbook, other, { B2: { value: "Kop" }, B3: { value: 1 } });
    other.filter = { area: areaOf("B2:C9"), criteria: new Map([[0, criteria]]) };
    const saved = await saveWorkbook(workbook);
    expect(packageFaults(saved)).toEqual([]);
    const opened = await openWorkbook(saved);
    expect(opened.tables.find("tblX")?.columns[1]?.filter).toEqual(criteria);
    expect(opened.findSheet("Los blad")?.filter).toEqual(other.filter);
    expect(opened.names.all()).toEqual([]);
  });

  it("is not saved with a filter that would be lost", async () => {
    const workbook = small();
    const table = workbook.tables.add(workbook.active, areaOf("A1:B3"), "tblX");
    workbook.tables.setColumn(table, 0, { filter: { filterOn: "Icon" } });
    await expect(saveWorkbook(workbook)).rejects.toThrow("Icon");
  });

  it("keeps a header with a line break and signs that XML knows", async () => {
    const workbook = new Workbook("Blad1");
    const header = 'Bedrag\n(in "€" & cent) <x>';
    fill(workbook, workbook.active, { A1: { value: header }, A2: { value: 1 } });
    workbook.tables.add(workbook.active, areaOf("A1:A2"), "tblX");
    const saved = await saveWorkbook(workbook);
    expect(packageFaults(saved)).toEqual([]);
    expect((await openWorkbook(saved)).tables.find("tblX")?.columns[0]?.name).toBe(header);
  });
});

describe("a file that another program made", () => {
  it("may let cells share one formula: each gets its own", async () => {
    const workbook = small();
    fill(workbook, workbook.active, { C2: { formula: "=B2*2" }, C3: { formula: "=B3*2" } });
    const bytes = await rewritten(workbook, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("<f>B2*2</f>", '<f t="shared" ref="C2:C3" si="0">B2*2</f>').replace("<f>B3*2</f>", '<f t="shared" si="0"/>'),
    );
    const opened = await openWorkbook(bytes);
    expect([opened.active.cell(1, 2).formula, opened.active.cell(2, 2).formula]).toEqual(["=B2*2", "=B3*2"]);
  });

  it("may colour by theme: light 1 is white and dark 1 is black, whatever their order", async () => {
    const workbook = small();
    workbook.active.format(areaOf("A1"), { fill: "#123456" });
    const bytes = await rewritten(workbook, "xl/styles.xml", (xml) => xml.replace('<fgColor rgb="FF123456"/>', '<fgColor theme="0" tint="-0.5"/>'));
    expect((await openWorkbook(bytes)).active.cell(0, 0).format.fill).toBe("#808080");
  });

  it("keeps the names of Excel's own styles when they are Dutch in the file", async () => {
    const bytes = await rewritten(sampleWorkbook(), "xl/styles.xml", (xml) => xml.replace('name="Title"', 'name="Titel"'));
    expect((await openWorkbook(bytes)).findSheet("Overzicht")?.cell(0, 0).format.style).toBe("Title");
  });

  it("is refused when it is no workbook, or counts days from 1904", async () => {
    await expect(openWorkbook(new TextEncoder().encode("Jaar;Bedrag"))).rejects.toThrow();
    const mac = await rewritten(small(), "xl/workbook.xml", (xml) => xml.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>'));
    await expect(openWorkbook(mac)).rejects.toThrow("1904");
  });
});

describe("sizes and texts of a page", () => {
  it("keeps widths to the pixel", () => {
    expect(fileWidth(48)).toBe(9.140625);
    for (const points of [0.75, 7.5, 48, 90, 150.75, 600]) {
      expect(widthInPoints(fileWidth(points))).toBe(points);
    }
  });

  it("takes a header apart at its codes and not at a doubled ampersand", () => {
    expect(splitSections("&LVoorbeeld && co&C&P van &N&R&D")).toEqual(["Voorbeeld && co", "&P van &N", "&D"]);
    expect(splitSections("midden")).toEqual(["", "midden", ""]);
    expect(joinSections("a", "", "c")).toBe("&La&Rc");
  });
});
