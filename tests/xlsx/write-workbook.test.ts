import { read } from "@e965/xlsx";
import { readTables } from "../../src/xlsx/read-tables";
import type { CellToWrite, WorkbookToWrite } from "../../src/xlsx/workbook-to-write";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { readDirectory } from "../../src/xlsx/zip/read-directory";
import { unpackEntry } from "../../src/xlsx/zip/unpack-entry";

const columns = [
  { header: "Naam", width: 20 },
  { header: "Bedrag", width: 14, total: "euros" },
  { header: "Dubbel", width: 14 },
] as const;

function workbook(rows: readonly (readonly CellToWrite[])[], madeAt = "2024-02-01T00:00:00Z"): WorkbookToWrite {
  const table = { name: "uitLijst", heading: "", columns, rows };
  return { title: "Proef", footer: "R&D", madeAt, sheets: [{ name: "Lijst 2022", title: "Een lijst", explanation: [], warnings: [], tables: [table] }] };
}

async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const entry = readDirectory(bytes)?.find((one) => one.name === name);
  return entry === undefined ? "" : new TextDecoder().decode(await unpackEntry(bytes, entry));
}

const amounts = [1, 10, 29, 1999, 123_456_789, -5];

test("an amount stands in the file as the double nearest to it, and no cent of a sum is lost", async () => {
  const bytes = await writeWorkbook(workbook(amounts.map((cents) => ["x", { is: "euros", cents }, null])));
  const [table] = await readTables(bytes);
  expect(table?.rows.map(([, amount]) => amount)).toEqual([0.01, 0.1, 0.29, 19.99, 1_234_567.89, -0.05]);
  const sheet = read(bytes, { cellFormula: true }).Sheets["Lijst 2022"];
  // Title, blank row, headers, six rows, blank row, sums.
  expect(sheet?.["B11"]).toMatchObject({ f: "SUM(uitLijst[Bedrag])", v: 1_234_588.23 });
});

test.each(["=1+1", "+31 50 123", "-5", "@SUM(A1)", "=HYPERLINK(\"http://voorbeeld.nl\")", "0420", "1-2"])("%s stays text, also when somebody types in the cell", async (text) => {
  const sheet = read(await writeWorkbook(workbook([[text, null, null]])), { cellFormula: true, cellNF: true }).Sheets["Lijst 2022"];
  expect(sheet?.["A4"]).toMatchObject({ t: "s", v: text, z: "@" });
  expect(sheet?.["A4"]).not.toHaveProperty("f");
});

test("a formula names its own row, rows above it, and columns by their headers", async () => {
  const doubled: CellToWrite = { is: "formula", formula: "{Bedrag}{row}+{Bedrag}{row-1}", as: "euros", result: 300 };
  const sheet = read(await writeWorkbook(workbook([["a", { is: "euros", cents: 100 }, null], ["b", { is: "euros", cents: 200 }, doubled]])), { cellFormula: true }).Sheets["Lijst 2022"];
  expect(sheet?.["C5"]).toMatchObject({ f: "B5+B4", v: 3 });
});

test("a formula over a column that is not there is a mistake of the program, not a broken file", async () => {
  const lost: CellToWrite = { is: "formula", formula: "{Weg}{row}", as: "euros", result: 0 };
  await expect(writeWorkbook(workbook([["a", null, lost]]))).rejects.toThrow("No column of the table is called Weg");
});

test("a list without rows is a table with one blank row and a sum of zero", async () => {
  const bytes = await writeWorkbook(workbook([]));
  expect((await readTables(bytes))[0]?.rows).toEqual([["", "", ""]]);
  expect(read(bytes, { cellFormula: true }).Sheets["Lijst 2022"]?.["B6"]).toMatchObject({ f: "SUM(uitLijst[Bedrag])", v: 0 });
});

test("the same content gives the same bytes, and another day others", async () => {
  const [once, again, later] = await Promise.all([workbook([["a", null, null]]), workbook([["a", null, null]]), workbook([["a", null, null]], "2024-02-02T00:00:00Z")].map((one) => writeWorkbook(one)));
  expect(again).toEqual(once);
  expect(later).not.toEqual(once);
});

test("it prints on A4 landscape as wide as a page, with its headers and page numbers on every page", async () => {
  const bytes = await writeWorkbook(workbook([["a", null, null]]));
  const sheet = await partOf(bytes, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(sheet).toContain("&amp;LR&amp;&amp;D&amp;C&amp;A&amp;RPagina &amp;P van &amp;N");
  expect(await partOf(bytes, "xl/workbook.xml")).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Lijst 2022'!$3:$3</definedName>`);
});

test.each([
  [250, 'paperSize="9" orientation="landscape" fitToWidth="1"'],
  [251, 'paperSize="8" orientation="landscape" fitToWidth="1"'],
  [360, 'paperSize="8" orientation="landscape" fitToWidth="1"'],
  [361, 'paperSize="8" orientation="landscape" fitToWidth="2"'],
])("columns of %d characters together print with %s", async (width, page) => {
  const table = { name: "uitBreed", heading: "", columns: [{ header: "Breed", width }], rows: [] };
  const bytes = await writeWorkbook({ ...workbook([]), sheets: [{ name: "Breed", title: "Breed", explanation: [], warnings: [], tables: [table] }] });
  expect(await partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(`<pageSetup ${page} fitToHeight="0"/>`);
});

test("a sheet without tables prints as one page wide too, and a long explanation stands on lines that fit the page", async () => {
  const explanation = [Array.from({ length: 60 }, (_, at) => `woord${at}`).join(" ")];
  const bytes = await writeWorkbook({ ...workbook([]), sheets: [{ name: "Leeg", title: "Leeg", explanation, warnings: [], tables: [] }] });
  expect(await partOf(bytes, "xl/worksheets/sheet1.xml")).toContain('fitToWidth="1"');
  const sheet = read(bytes).Sheets["Leeg"];
  const lines = [sheet?.["A2"], sheet?.["A3"], sheet?.["A4"]].map((cell: { readonly v?: string } | undefined) => cell?.v ?? "");
  expect(lines.every((line) => line.length <= 161)).toBe(true);
  expect(lines.join(" ").trim()).toBe(explanation[0]);
});
