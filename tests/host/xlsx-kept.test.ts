import type { Workbook } from "../../host/model/workbook";
import { insertCells, deleteCells } from "../../host/model/shift-cells";
import { openWorkbook } from "../../host/xlsx/open-workbook";
import { PackageParts } from "../../host/xlsx/package/package-parts";
import { relate, officeRelationships } from "../../host/xlsx/package/add-part";
import { linksOf } from "../../host/xlsx/package/relationships";
import { insertInOrder } from "../../host/xlsx/package/sheet-order";
import { compareFormulas } from "../judge/compare-formulas";
import { packageFaults } from "../judge/package/package-faults";
import { convertWithSoffice } from "../judge/run-soffice";
import { recalculate } from "../judge/recalculate";
import { withLibreOffice } from "../judge/with-libreoffice";
import { claimedFormulas } from "./xlsx/claimed-formulas";
import { foreignWorkbook } from "./xlsx/foreign-workbook";
import { judgedSaves } from "./xlsx/judged-saves";
import { areaOf, fill } from "./xlsx/sample-workbook";

const saveWorkbook = judgedSaves();

const sheet = "xl/worksheets/sheet1.xml";

/** The parts of a workbook of another program after it was opened, changed and saved. */
async function savedAgain(change: (workbook: Workbook) => void = () => undefined): Promise<PackageParts> {
  const workbook = await openWorkbook(await foreignWorkbook());
  change(workbook);
  const saved = await saveWorkbook(workbook);
  expect(packageFaults(saved)).toEqual([]);
  return PackageParts.from(saved);
}

/** The text of the part that the sheet leads to by a relationship of this type. */
function led(parts: PackageParts, owner: string, type: string): string {
  const target = linksOf(parts, owner).find((link) => link.type.endsWith(`/${type}`))?.target;
  return parts.text(target ?? `${owner} leads to no ${type}`);
}

describe("a workbook of another program that is opened and saved", () => {
  it("is sound to begin with", async () => {
    expect(packageFaults(await foreignWorkbook())).toEqual([]);
  });

  it("keeps merged cells, links, breaks, notes and extensions", async () => {
    const parts = await savedAgain();
    const xml = parts.text(sheet);
    expect(xml).toContain('<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A8:A9"/></mergeCells>');
    expect(xml).toContain("<hyperlink ref=\"A4\" location=\"'Tweede blad'!B2\" display=\"verder\"/>");
    expect(xml).toContain('<brk id="6" max="16383" man="1"/>');
    expect(xml).toContain('<protectedRange name="Invoer" sqref="B2:B4"/>');
    expect(xml).toContain("<xm:f>'Tweede blad'!$A$1:$A$3</xm:f>");
    expect(linksOf(parts, sheet).find(({ external }) => external)?.target).toBe("https://example.org/?a=1&b=2");
    expect(led(parts, sheet, "comments")).toContain('<comment ref="B3" authorId="0"><text><r><rPr><b/></rPr><t>Let op</t></r>');
    expect(led(parts, sheet, "vmlDrawing")).toContain("<x:Row>2</x:Row>");
  });

  it("keeps pictures, charts with looks of their own and text in two looks", async () => {
    const parts = await savedAgain();
    const drawing = linksOf(parts, sheet).find(({ type }) => type.endsWith("/drawing"))?.target ?? "";
    expect(parts.text(drawing)).toContain('name="Wapen"');
    expect(linksOf(parts, drawing).map(({ target }) => target).sort()).toEqual(["xl/charts/chart1.xml", "xl/media/image1.png"]);
    expect(parts.raw("xl/media/image1.png")?.length).toBe(70);
    expect(parts.text("xl/charts/chart1.xml")).toContain('<a:srgbClr val="70AD47"/>');
    expect(parts.find("xl/charts/colors1.xml")).toContain("colorStyle");
    expect(parts.text(sheet)).toMatch(/<r><rPr><b\/>.*<t[^>]*>vet<\/t><\/r><r>.*<t[^>]*> en gewoon<\/t><\/r>/);
  });

  it("keeps every conditional format in its rank, with its look", async () => {
    const parts = await savedAgain();
    const rules = [...parts.text(sheet).matchAll(/<cfRule [^>]*?type="(\w+)"[^>]*>/g)].map(([rule, type]) => [/priority="(\d)"/.exec(rule)?.[1], type, /dxfId="(\d)"/.exec(rule)?.[1]]);
    const looks = [...(/<dxfs[\s\S]*<\/dxfs>/.exec(parts.text("xl/styles.xml"))?.[0] ?? "").matchAll(/<dxf>[\s\S]*?<\/dxf>/g)].map(([look]) => look);
    expect(rules.sort()).toEqual([["1", "cellIs", "1"], ["2", "expression", "1"], ["3", "colorScale", undefined], ["4", "expression", "0"]]);
    expect(looks[1]).toContain('formatCode="0.0"');
    expect(parts.text("xl/tables/table1.xml")).toContain('dataDxfId="1"');
    const [first] = (await openWorkbook(await foreignWorkbook())).sheets;
    expect(first?.conditionalFormats.map(({ kept, formula }) => kept?.type ?? formula)).toEqual(["CellValue", "=$B3=0", "ColorScale", "=$B3>5"]);
  });

  it("keeps the view, the page, the properties of the document and how Excel calculates", async () => {
    const parts = await savedAgain();
    expect(parts.text(sheet)).toMatch(/<sheetView [^>]*zoomScale="85"[^>]*showZeros="0"/);
    expect(parts.text(sheet)).toContain('<sheetFormatPr defaultColWidth="11.5" defaultRowHeight="16"/>');
    expect(parts.text(sheet)).toContain('<sheetPr codeName="Blad1"><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0"/>');
    expect(parts.text(sheet)).toContain('firstPageNumber="3"');
    expect(parts.text("docProps/core.xml")).toContain("Boek van Gemeente Voorbeeld");
    expect(parts.text("docProps/custom.xml")).toContain("Z-824");
    const workbook = parts.text("xl/workbook.xml");
    expect(workbook).toContain('<workbookPr codeName="DitBoek"/><workbookProtection lockStructure="1"/>');
    expect(workbook).toMatch(/<calcPr [^>]*iterate="1"[^>]*iterateCount="50"/);
    expect(workbook).toMatch(/<definedName name="lokaal" localSheetId="0">Blad1!\$B\$6</);
    expect(parts.text("xl/tables/table1.xml")).toContain('altText="Koppen"');
  });

  it("keeps turned and raised text, patterns, groups, and how a table was sorted", async () => {
    const parts = await savedAgain();
    const styles = parts.text("xl/styles.xml");
    expect(styles).toContain('<alignment textRotation="45" shrinkToFit="1"/>');
    expect(styles).toContain('<vertAlign val="superscript"/>');
    expect(styles).toContain('<patternFill patternType="lightUp"><fgColor theme="5"/></patternFill>');
    expect(parts.text(sheet)).toMatch(/<row r="4"[^>]* outlineLevel="1">/);
    expect(parts.text(sheet)).toContain('<col min="3" max="4" width="9.140625" outlineLevel="2" collapsed="1"/>');
    expect(parts.text("xl/tables/table1.xml")).toContain('<sortState ref="E4"><sortCondition descending="1" ref="E4"/></sortState>');
  });

  it("is the same after it was saved a second time", async () => {
    const once = await saveWorkbook(await openWorkbook(await foreignWorkbook()));
    const twice = await saveWorkbook(await openWorkbook(once));
    const [before, after] = [PackageParts.from(once), PackageParts.from(twice)];
    expect([...after.paths()].sort()).toEqual([...before.paths()].sort());
    const compared = before.paths().filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml" && path !== "xl/media/image1.png");
    for (const path of compared) {
      expect([path, after.text(path).replaceAll("kept_kept_", "kept_")]).toEqual([path, before.text(path)]);
    }
  });
});

describe("what the host does not know of a workbook", () => {
  it("moves with rows that are inserted", async () => {
    const parts = await savedAgain((workbook) => insertCells(workbook, workbook.active, areaOf("3:4"), "InsertDown"));
    const xml = parts.text(sheet);
    expect(xml).toContain('<mergeCell ref="A1:C1"/><mergeCell ref="A10:A11"/>');
    expect(xml).toContain('<hyperlink ref="A5" ');
    expect(xml).toContain('<brk id="8" ');
    expect(xml).toMatch(/<row r="6"[^>]* outlineLevel="1">/);
    expect(xml).toContain("<xm:sqref>D5</xm:sqref>");
    expect(xml).toContain("<formula>$B$8</formula>");
    expect(xml).toContain('sqref="B5:B7"');
    expect(led(parts, sheet, "comments")).toContain('<comment ref="B5"');
    expect(led(parts, sheet, "vmlDrawing")).toMatch(/<x:Anchor>2, 15, 3, 2, 4, 31, 7, 1<\/x:Anchor><x:Row>4<\/x:Row><x:Column>1</);
    expect(led(parts, sheet, "drawing")).toContain("<xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row>");
    expect(parts.text("xl/charts/chart1.xml")).toContain("<c:f>Blad1!$B$5:$B$7</c:f>");
  });

  it("goes with rows that are deleted", async () => {
    const parts = await savedAgain((workbook) => {
      workbook.tables.all().forEach((table) => workbook.tables.remove(table));
      deleteCells(workbook, workbook.active, areaOf("3:9"), "DeleteUp");
    });
    const xml = parts.text(sheet);
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>');
    expect(xml).not.toContain("hyperlinks");
    expect(xml).not.toContain("x14:dataValidation ");
    expect(led(parts, sheet, "comments")).toContain("<commentList></commentList>");
    expect(led(parts, sheet, "vmlDrawing")).not.toContain("<v:shape ");
  });

  it("follows a sheet that gets another name", async () => {
    const parts = await savedAgain((workbook) => {
      workbook.renameSheet(workbook.sheets[1] ?? workbook.active, "Derde & blad");
      workbook.renameSheet(workbook.active, "Eerste blad");
    });
    expect(parts.text(sheet)).toContain("location=\"'Derde &amp; blad'!B2\"");
    expect(parts.text(sheet)).toContain("<xm:f>'Derde &amp; blad'!$A$1:$A$3</xm:f>");
    expect(parts.text("xl/charts/chart1.xml")).toContain("<c:f>'Eerste blad'!$B$3:$B$5</c:f>");
    expect(parts.text("xl/workbook.xml")).toContain("'Eerste blad'!$B$6<");
  });

  it("gives way where the host is told otherwise", async () => {
    const parts = await savedAgain((workbook) => {
      workbook.active.set("view", { tabColor: "#112233" });
      workbook.active.set("page", { page: { ...workbook.active.state.page, orientation: "Landscape" } });
      workbook.active.setConditionalFormats(workbook.active.conditionalFormats.filter(({ kept }) => kept === undefined));
      workbook.active.format(areaOf("A3"), { fill: null });
      fill(workbook, workbook.active, { A8: { value: "iets anders" } });
      workbook.charts.on(workbook.active).forEach((chart) => workbook.charts.delete(chart));
    });
    expect(parts.text(sheet)).toContain('<tabColor rgb="FF112233"/>');
    expect(parts.text(sheet)).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*firstPageNumber="3"/);
    expect(parts.text(sheet)).not.toContain("colorScale");
    expect(parts.find("xl/charts/chart1.xml")).toBeNull();
    expect(parts.text(sheet)).not.toContain("<rPr>");
    expect(parts.text("xl/styles.xml")).not.toContain("lightUp");
    expect(parts.text("xl/styles.xml")).toContain("textRotation");
  });
});

describe("what the host can neither read nor keep", () => {
  const insert = (xml: string) => (parts: PackageParts) => parts.set(sheet, insertInOrder(parts.text(sheet), [{ name: /^<(\w+)/.exec(xml)?.[1] ?? "", xml }]));
  const edit = (path: string, found: string, instead: string) => (parts: PackageParts) => parts.set(path, parts.text(path).replace(found, instead));
  const leads = (owner: string, type: string) => (parts: PackageParts) => relate(parts, owner, [{ id: "rIdMore", type: `${officeRelationships}/${type}`, target: "docProps/app.xml" }]);

  it.each([
    ["a pivot table", leads(sheet, "pivotTable"), "Blad1: a pivot table"],
    ["macros", leads("xl/workbook.xml", "vbaProject"), "macros"],
    ["links to other workbooks", leads("xl/workbook.xml", "externalLink"), "links to other workbooks"],
    ["something nobody heard of", leads(sheet, "novelty"), "Blad1: what is filed as novelty"],
    ["form controls", insert("<controls/>"), "Blad1: the element controls"],
    ["an array formula", edit(sheet, "<f>SUM(B3:B5)</f>", '<f t="array" ref="B6">SUM(B3:B5)</f>'), "Blad1: array formulas or data tables (B6)"],
    ["a table without headers", edit("xl/tables/table1.xml", 'name="tblKop"', 'name="tblKop" headerRowCount="0"'), "Blad1: the table tblKop: without header row"],
    ["one name on two sheets", edit("xl/workbook.xml", "</definedNames>", '<definedName name="lokaal" localSheetId="1">1</definedName></definedNames>'), "the name lokaal on several sheets"],
  ])("%s is refused by name when the workbook is opened", async (_, change, loss) => {
    await expect(openWorkbook(await foreignWorkbook(change))).rejects.toThrow(loss);
  });

  it("is told all at once", async () => {
    const bytes = await foreignWorkbook((parts) => {
      leads(sheet, "slicer")(parts);
      insert("<scenarios/>")(parts);
    });
    await expect(openWorkbook(bytes)).rejects.toThrow("Blad1: the element scenarios; Blad1: a slicer");
  });
});

withLibreOffice("LibreOffice and a workbook that was kept", () => {
  jest.setTimeout(120_000);

  it("agree in every formula cell, also after rows came in", async () => {
    const workbook = await openWorkbook(await foreignWorkbook());
    insertCells(workbook, workbook.active, areaOf("4:4"), "InsertDown");
    const claimed = claimedFormulas(workbook);
    expect(claimed.map(({ address, value }) => [address, value])).toEqual([["B7", 60]]);
    expect(compareFormulas(claimed, await recalculate(await saveWorkbook(workbook)))).toEqual([]);
  });

  it("agree on a file that LibreOffice made of it: it opens, and merged cells, notes, links, pictures and colours stay", async () => {
    const made = await convertWithSoffice(await foreignWorkbook(), "xlsx", "xlsx");
    const parts = PackageParts.from(await saveWorkbook(await openWorkbook(made)));
    const xml = parts.text(sheet);
    expect(xml).toContain('<mergeCell ref="A1:C1"/>');
    expect(xml).toMatch(/<hyperlink [^>]*ref="A3"/);
    expect(xml).toContain('type="colorScale"');
    expect(led(parts, sheet, "comments")).toContain('ref="B3"');
    expect(led(parts, sheet, "drawing")).toContain("Wapen");
    expect(parts.paths().some((path) => path.startsWith("xl/media/"))).toBe(true);
  });
});
