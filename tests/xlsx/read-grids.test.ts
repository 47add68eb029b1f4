import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { writeXlsx } from "hucre/xlsx";
import type { Grid } from "../../src/xlsx/grid";
import { parseContent } from "../../src/xlsx/ods/parse-content";
import { readGrids } from "../../src/xlsx/read-grids";
import { UnreadableWorkbook } from "../../src/xlsx/unreadable-workbook";
import { unpackedSize } from "../../src/xlsx/zip/unpacked-size";
import { archiveOf } from "./archive-of";

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/data/ledgers/tabular/${name}`));
const rowsOf = (grids: readonly Grid[], name: string) => grids.find((grid) => grid.name === name)?.rows ?? [];

/** Content of an .ods file with these rows. */
const content = (rows: string) =>
  `<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;

const text = (value: string) => `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;

describe("the sheets of a workbook file", () => {
  test.each(["werkmap.xlsx", "werkmap-1904.xlsx", "opendocument.ods"])("hold what was written into them, hidden or not: %s", async (name) => {
    const grids = await readGrids(fixture(name));
    expect(grids.map((grid) => [grid.name, grid.hidden])).toEqual([
      ["Toelichting", false],
      ["Mutaties", false],
      ["Oud", true],
    ]);
    const rows = rowsOf(grids, "Mutaties");
    expect(rows[3]?.slice(1)).toEqual(["Boekdatum", "Boekstuknummer", "Grootboekrekening", "Kostenplaats", "Relatie", "Omschrijving", "Bedrag"]);
    expect(rows[4]?.slice(1)).toEqual([{ date: "2022-01-17" }, 22_000_101, "4300", "0420", "Stichting De Brug", "Zomerschool 2022, voorschot", 12_500]);
    // A number shown with a leading zero, and an error.
    expect(rows[7]?.[3]).toBe("0431");
    expect(rows[8]?.[7]).toBe("#N/A");
    expect(rows[11]?.slice(1, 3)).toEqual([{ date: "2022-12-31" }, 22_000_106]);
  });

  test("show a time of day, and a number in any other format, as the number it is", async () => {
    const rows = [[0.5, 60, 61, 2_958_465, 7, 8.5, 420]];
    const format = (numFmt: string, value: number) => ({ value, style: { numFmt } });
    const cells = new Map([
      ["0,0", format("hh:mm", 0.5)],
      ["0,1", format("yyyy-mm-dd", 60)],
      ["0,2", format("yyyy-mm-dd", 61)],
      ["0,3", format("yyyy-mm-dd", 2_958_465)],
      ["0,4", format("00", 7)],
      ["0,5", format("00", 8.5)],
      ["0,6", format("0", 420)],
    ]);
    const [grid] = await readGrids(await writeXlsx({ sheets: [{ name: "A", rows, cells }] }));
    expect(grid?.rows).toEqual([[0.5, 60, { date: "1900-03-01" }, { date: "9999-12-31" }, "07", 8.5, 420]]);
  });

  test("are refused when the bytes are no workbook, or only part of one", async () => {
    await expect(readGrids(new Uint8Array([1, 2, 3]))).rejects.toBeInstanceOf(UnreadableWorkbook);
    const half = fixture("opendocument.ods").subarray(0, 4000);
    await expect(readGrids(half)).rejects.toBeInstanceOf(UnreadableWorkbook);
    await expect(readGrids(archiveOf({ "tekst.txt": Buffer.from("x") }))).rejects.toBeInstanceOf(UnreadableWorkbook);
    await expect(readGrids(archiveOf({ "content.xml": Buffer.from("<a>") }))).rejects.toBeInstanceOf(UnreadableWorkbook);
    await expect(readGrids(archiveOf({ "content.xml": Buffer.from("<a/>") }))).rejects.toBeInstanceOf(UnreadableWorkbook);
  });

  test("are refused when a packed part is damaged or says a wrong size", async () => {
    const good = Buffer.from(content(`<table:table-row>${text("x")}</table:table-row>`));
    expect(await readGrids(archiveOf({ "content.xml": good }))).toEqual([{ name: "A", hidden: false, rows: [["x"]] }]);
    for (const size of [good.length - 1, good.length + 1]) {
      await expect(readGrids(archiveOf({ "content.xml": good }, { size }))).rejects.toBeInstanceOf(UnreadableWorkbook);
    }
    await expect(readGrids(archiveOf({ "content.xml": good }, { packed: deflateRawSync(good).fill(255, 4, 20) }))).rejects.toBeInstanceOf(UnreadableWorkbook);
  });
});

describe("the content of an .ods file", () => {
  const rows = (xml: string) => parseContent(content(xml))?.[0]?.rows;

  test("keeps rows in groups and rows that are printed on every page, where they stand", () => {
    const row = (value: string) => `<table:table-row>${text(value)}</table:table-row>`;
    expect(rows(`<table:table-header-rows>${row("kop")}</table:table-header-rows><table:table-row-group>${row("a")}<table:table-row-group>${row("b")}</table:table-row-group></table:table-row-group>`)).toEqual([["kop"], ["a"], ["b"]]);
  });

  test("repeats cells and rows as it says, but not the empty ones at the end", () => {
    const empty = '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const filled = `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>${text("x").replace(" office", ' table:number-columns-repeated="2" office')}<table:table-cell table:style-name="ce1" table:number-columns-repeated="16380"/></table:table-row>`;
    expect(rows(empty + filled + empty.replace('"2"', '"1048570"'))).toEqual([[], [], ["", "", "x", "x"], ["", "", "x", "x"]]);
  });

  test("leaves out what is remarked about a cell or lies under a merged one", () => {
    const remark = "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>let op</text:p></office:annotation><text:p>a<text:s text:c=\"2\"/>b</text:p><text:p>c<text:tab/>d &amp; e</text:p></table:table-cell>";
    const covered = "<table:covered-table-cell office:value-type=\"string\"><text:p>weg</text:p></table:covered-table-cell>";
    expect(rows(`<table:table-row>${remark}${covered}${text("z")}</table:table-row>`)).toEqual([["a  b\nc\td & e", "", "z"]]);
  });

  test("is none when it would unfold to more cells than a sheet can have, or names entities of its own", () => {
    const bomb = `<table:table-row table:number-rows-repeated="1048576">${text("x").replace(" office", ' table:number-columns-repeated="16384" office')}</table:table-row>`;
    expect(rows(bomb)).toBeUndefined();
    expect(parseContent(`<!DOCTYPE a [<!ENTITY b "c">]>${content(`<table:table-row>${text("&b;")}</table:table-row>`)}`)).toBeNull();
  });
});

describe("the size that an archive unpacks to", () => {
  test("is known from its directory, without unpacking it", () => {
    expect(unpackedSize(archiveOf({ a: Buffer.alloc(5000), b: Buffer.alloc(7) }))).toBe(5007);
    expect(unpackedSize(new Uint8Array(100))).toBeNull();
  });

  test("is taken at its worst where the directory keeps it silent", () => {
    const packed = deflateRawSync(Buffer.alloc(5000)).length;
    expect(unpackedSize(archiveOf({ a: Buffer.alloc(5000) }, { size: 0 }))).toBe(packed * 1032);
  });
});
