import { readFileSync } from "node:fs";
import { openWorkbook } from "../../host/xlsx/open-workbook";
import { parseFigures } from "../../src/book/form/parse-figures";
import { done, makeVoorbeeld, spending } from "./make-voorbeeld";
import { openForm } from "./form-file";
import { openBook, openSession, type Opened } from "./open-session";

const pasted = "Bijlage van CBS";

/** Puts the cells of a form's first sheet in the workbook, as a person does who copies the sheet into it. */
async function pasteForm(name: string): Promise<void> {
  const file = await openWorkbook(new Uint8Array(readFileSync(`tests/data/forms/${name}.xlsx`)));
  const [form] = file.sheets;
  const used = form?.used(true) ?? null;
  if (form === undefined || used === null) {
    throw new Error(`${name} has no cells.`);
  }
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(pasted);
    const size = { rows: used.row + used.rows, columns: used.column + used.columns };
    const range = sheet.getRangeByIndexes(0, 0, size.rows, size.columns);
    const cells = Array.from({ length: size.rows }, (_, row) => Array.from({ length: size.columns }, (__, column) => form.cell(row, column)));
    range.numberFormat = cells.map((line) => line.map(({ format }) => format.numberFormat));
    range.values = cells.map((line) => line.map(({ value }) => (typeof value === "number" || typeof value === "string" ? value : "")));
    await context.sync();
  });
}

async function journalOf({ tools }: Opened): Promise<readonly (readonly unknown[])[]> {
  return (await tools.workbook.readTables(["tblLogboek"])).get("tblLogboek")?.rows ?? [];
}

describe("a copy of the form's sheet stands in the book of Gemeente Voorbeeld", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
    done(await opened.session.recordSpending(spending({ year: "2021", bookedOn: "24-11-2021", invoicedOn: "", performedFrom: "", performedUntil: "", amount: "6.840,50" })));
    await pasteForm("d14-2021");
  });
  afterAll(() => {
    expect(opened.troubles).toEqual([]);
    opened.host.close();
  });

  it("the sheets of the book are no forms, the copy is", async () => {
    expect(done(await opened.session.annex.findForms()).map(({ sheet, year }) => [sheet, year])).toEqual([[pasted, 2021]]);
  });

  it("filled from the book itself, half a euro is rounded up and the journal names every cell", async () => {
    const plan = done(await opened.session.annex.planFill(pasted, { is: "year", year: 2021 }));
    expect(plan.fill.entries.slice(0, 4).map(({ code, next, is }) => [code, next, is])).toEqual([
      ["D14/01", 6_841, "write"],
      ["D14/02", 0, "write"],
      ["D14/03", 0, "write"],
      ["D14/04", 0, "write"],
    ]);
    expect(done(await opened.session.annex.fill(plan))).toEqual({ written: 4, untouched: 0, journaled: true });
    const entry = (await journalOf(opened)).at(-1) ?? [];
    expect(entry.slice(1, 6)).toEqual(["V. Oorbeeld", "formulier ingevuld", "", 4, 6_841]);
    expect(entry[6]).toContain("D14/01 D10 = 6841; D14/02 E10 = 0");
    expect(entry[8]).toBe("bevestigd");
  });

  it("a cost that is added afterwards makes the agreed plan stale", async () => {
    const plan = done(await opened.session.annex.planFill(pasted, { is: "year", year: 2021 }));
    done(await opened.session.recordSpending(spending({ year: "2021", bookedOn: "25-11-2021", invoicedOn: "", performedFrom: "", performedUntil: "", amount: "100,00" })));
    const lines = (await journalOf(opened)).length;
    expect(await opened.session.annex.fill(plan)).toMatchObject({ ok: false, refusal: { code: "form-changed" } });
    expect(await journalOf(opened)).toHaveLength(lines);
  });

  it("a year outside the scheme is refused with the years that there are", async () => {
    expect(await opened.session.annex.planFill(pasted, { is: "year", year: 2020 })).toMatchObject({
      ok: false,
      refusal: { code: "year-not-reportable", facts: { year: 2020, years: [2021, 2022, 2023, 2024, 2025, 2026] } },
    });
  });

  it("the form's wordings replace the unconfirmed ones of the scheme, once", async () => {
    expect(done(await opened.session.annex.takeTexts(pasted))).toEqual({ year: 2021, taken: 9, known: 0 });
    const { indicatorTexts } = openBook(opened).book;
    expect(indicatorTexts[0]).toMatchObject({ year: 2021, indicator: "D14/01", text: "Besteding (jaar T) aan maatregelen (verzonnen tekst)", control: "R" });
    expect(indicatorTexts[0]?.source).toContain("verantwoordingsinformatie 2021");
    expect((await journalOf(opened)).at(-1)?.slice(2, 5)).toEqual(["teksten uit formulier overgenomen", "tblIndicatorTekst", 9]);
    expect(done(await opened.session.annex.takeTexts(pasted))).toEqual({ year: 2021, taken: 0, known: 9 });
    expect(openBook(opened).book.indicatorTexts).toHaveLength(9);
  });

  it("the figures leave the book as a file, and fill the official workbook, where nothing is journaled", async () => {
    const exported = done(await opened.session.annex.exportFigures(2021));
    expect(exported.name).toBe("bestedingsboek-cijfers-d14-2021.json");
    expect((await journalOf(opened)).at(-1)?.slice(2, 3)).toEqual(["cijfers voor formulier gemaakt"]);
    expect(done(await opened.session.annex.exportFigures(2021)).text).toBe(exported.text);
    const parsed = parseFigures(exported.text);
    expect(parsed.ok && parsed.figures.figures[0]).toEqual({ code: "D14/01", kind: "amount", euros: 6_941, cents: 694_050, law: "unconfirmed" });

    const official = await openForm("d14-2021");
    const plan = done(await official.session.annex.planFill("SiSa bijlage op maat", { is: "text", text: exported.text }));
    expect(done(await official.session.annex.fill(plan))).toEqual({ written: 4, untouched: 0, journaled: false });
    expect((await official.host.read("SiSa bijlage op maat!D10")).values).toEqual([[6_941]]);
    official.host.close();
  });
});
