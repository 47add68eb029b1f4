import { pagesWide } from "../../src/workbook/make/pages-wide";
import type { SheetSchema } from "../../src/book/schema/sheet-schema";
import { partsOf } from "./form-file";
import { makeVoorbeeld } from "./make-voorbeeld";
import { openSession } from "./open-session";

const bare: SheetSchema = { name: "Blad", cells: [], tables: [], widths: {}, frozenRows: 0, landscape: true, hidden: false };

test.each([
  [{ ...bare, widths: { A: 235 } }, 1],
  [{ ...bare, widths: { A: 236 } }, 2],
  [{ ...bare, widths: { A: 470 } }, 2],
  [{ ...bare, widths: { A: 155 }, landscape: false }, 1],
  [{ ...bare, widths: { A: 156 }, landscape: false }, 2],
  [bare, 1],
  [{ ...bare, widths: { A: 230 }, cells: [{ address: "B1", content: "x", style: "text" } as const] }, 2],
])("a sheet prints over as many pages as its columns take in letters that can be read: case %#", (schema, pages) => {
  expect(pagesWide(schema)).toBe(pages);
});

test("a new book prints Toekenning over two pages and Overzicht on one, also from the saved file", async () => {
  const opened = await openSession({ engine: null });
  await makeVoorbeeld(opened, "without-measures");
  const { sheets } = opened.host.workbook;
  const wide = (name: string): unknown => sheets.find((sheet) => sheet.name === name)?.state.page.zoom;
  expect(["Overzicht", "Toekenning", "Overdrachten", "Instellingen"].map(wide)).toEqual([{ wide: 1, tall: null }, { wide: 2, tall: null }, { wide: 1, tall: null }, { wide: 6, tall: null }]);
  const at = sheets.findIndex(({ name }) => name === "Toekenning") + 1;
  expect((await partsOf(opened)).get(`xl/worksheets/sheet${at}.xml`)).toMatch(/<pageSetup [^>]*fitToWidth="2"/);
  opened.host.close();
}, 60_000);
