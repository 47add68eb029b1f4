import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import type { WorkBook } from "@e965/xlsx";
import { recalculate } from "../judge/recalculate";
import { withLibreOffice } from "../judge/with-libreoffice";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const book = "docs/examples/book-d14.json";
const folder = temporaryFolder();

interface Reported {
  readonly books: readonly { readonly years: readonly { readonly indicators: readonly { readonly code: string; readonly exactCents: number | null; readonly wholeEuros: number | null }[] }[] }[];
}

async function exported(call: string): Promise<{ readonly exit: number; readonly workbook: WorkBook; readonly bytes: Buffer }> {
  const out = join(folder.path, "uit.xlsx");
  const { exit } = await runCli(["export", ...call.split(" "), "--out", out]);
  const bytes = readFileSync(out);
  return { exit, bytes, workbook: read(bytes, { cellFormula: true, cellNF: true }) };
}

/** The rows of a sheet below the row that begins with a header, by their headers, until a row without a first and second cell. */
function rowsOf(workbook: WorkBook, sheet: string, header: string): readonly Readonly<Record<string, unknown>>[] {
  const found = workbook.Sheets[sheet];
  if (found === undefined) throw new Error(`No sheet ${sheet}`);
  const lines: unknown[][] = utils.sheet_to_json(found, { header: 1, raw: true, defval: "", blankrows: true });
  const top = lines.findIndex((line) => line.includes(header));
  const headers = (lines[top] ?? []).map(String);
  const below = lines.slice(top + 1);
  const end = below.findIndex((line) => line.every((value) => value === ""));
  return below.slice(0, end < 0 ? undefined : end).map((line) => Object.fromEntries(headers.map((name, at) => [name, line[at]])));
}

function cents(value: unknown): number {
  return Math.round(Number(value) * 100);
}

describe.each([2021, 2022, 2023])("the export over %d", (year) => {
  test("loses no cent: the rows of spending add up to the exact indicators that report calculates", async () => {
    const { workbook } = await exported(`${book} --year ${year}`);
    const report = JSON.parse((await runCli(`report ${book} --year ${year} --json`)).stdout) as Reported;
    const indicators = report.books[0]?.years[0]?.indicators ?? [];
    const rows = rowsOf(workbook, `Bestedingen ${year}`, "Bedrag");
    for (const code of ["D14/01", "D14/02", "D14/03"]) {
      const behind = rows.filter((row) => row["Indicator"] === code).map((row) => cents(row["Bedrag"]));
      expect(behind.reduce((sum, amount) => sum + amount, 0)).toBe(indicators.find((one) => one.code === code)?.exactCents);
    }
    const shown = rowsOf(workbook, `Indicatoren ${year}`, "Exact").map((row) => [row["Indicator"], row["Exact"] === "" ? null : cents(row["Exact"])]);
    expect(shown).toEqual(indicators.map(({ code, exactCents }) => [code, exactCents]));
  });
});

test("every cell that is a formula is one of ours: a sum, a difference, or a look into the rows", async () => {
  const content = JSON.parse(readFileSync(book, "utf8")) as { expenditures: { description: string; counterparty: string; year: number }[] };
  content.expenditures.forEach((row) => Object.assign(row, { description: "=1+1", counterparty: "@SUM(A1:A9)", document: "-5", evidence: "+31" }));
  const file = folder.write("formules.json", JSON.stringify(content));
  const { workbook } = await exported(`${file} --year 2022 --sample-size 2 --seed x`);
  const formulas = workbook.SheetNames.flatMap((name) => Object.entries(workbook.Sheets[name] ?? {}).flatMap(([address, cell]: [string, { f?: string }]) => (address.startsWith("!") || cell.f === undefined ? [] : [cell.f])));
  expect(formulas.length).toBeGreaterThan(10);
  expect(formulas.filter((formula) => !/^(SUM\(uit\w+\[[^\]]+\]\)|ROUND\((SUMIFS\(uit|[A-Z]\d).*,2\))$/.test(formula))).toEqual([]);
  expect(rowsOf(workbook, "Bestedingen 2022", "Bedrag").map((row) => [row["Omschrijving"], row["Wederpartij"], row["Document"]])).toContainEqual(["=1+1", "@SUM(A1:A9)", "-5"]);
});

test("what is not confirmed says so on the first sheet and beside every rule", async () => {
  const { workbook } = await exported(`${book} --year 2022`);
  expect(JSON.stringify(workbook.Sheets["Inhoud"])).toContain("NIET BEVESTIGD: niet alle regels achter deze cijfers");
  const rules = rowsOf(workbook, "Regels", "Artikel");
  expect(rules.every((row) => row["Status"] === "bevestigd" || row["Status"] === "NIET BEVESTIGD")).toBe(true);
  expect(rules.filter((row) => row["Soort"] !== "Btw-regel van dit boek").every((row) => String(row["Adres"]).startsWith("http"))).toBe(true);
});

test("the evidence list has every row of the year once, those that lack something first", async () => {
  const content = JSON.parse(readFileSync(book, "utf8")) as { expenditures: { evidence: string; year: number }[] };
  const last = content.expenditures.filter(({ year }) => year === 2022).at(-1);
  Object.assign(last ?? {}, { evidence: "", costType: "personeel" });
  const { workbook } = await exported(`${folder.write("bewijs.json", JSON.stringify(content))} --year 2022`);
  const rows = rowsOf(workbook, "Bewijsstukken", "Ontbreekt");
  expect(rows[0]).toMatchObject({ Ontbreekt: "urenstaat", Gevraagd: "urenstaat", Aard: "personeel" });
  expect(rows.slice(1).every((row) => row["Ontbreekt"] === "")).toBe(true);
  expect(rows).toHaveLength(content.expenditures.filter(({ year }) => year === 2022).length);
});

test("findings stand with what the officer said to them, and errors decide the exit code", async () => {
  const { exit, workbook } = await exported("docs/examples/book-d14-mistakes.json --year 2022 --today 2026-02-01");
  expect(exit).toBe(1);
  expect(rowsOf(workbook, "Bevindingen", "Ernst").map((row) => row["Ernst"])).toContain("fout");
});

describe("the sample is the accountant's", () => {
  test("without parameters nothing is drawn, and the sheet says how to ask for one", async () => {
    const { workbook } = await exported(`${book} --year 2022`);
    expect(JSON.stringify(workbook.Sheets["Steekproef"])).toContain("--sample-size OMVANG --seed STARTWAARDE");
    expect(JSON.stringify(workbook.Sheets["Steekproef"])).not.toContain("Getrokken");
  });

  test("the same seed draws the same rows, and the population ties to the indicators", async () => {
    const draw = async () => rowsOf((await exported(`${book} --year 2022 --sample-size 2 --seed voorbeeld --method monetary`)).workbook, "Steekproef", "Nr.").map((row) => row["Rij-id"]);
    const once = await draw();
    expect(once.length).toBeGreaterThan(0);
    expect(await draw()).toEqual(once);
    const { workbook } = await exported(`${book} --year 2022 --sample-size 2 --seed voorbeeld`);
    expect(rowsOf(workbook, "Steekproef", "Regels").map((row) => row["Verschil"])).toEqual([0, 0, 0]);
  });
});

test("the same book, day and parameters give the same bytes", async () => {
  const once = await exported(`${book} --year 2022`);
  expect((await exported(`${book} --year 2022`)).bytes).toEqual(once.bytes);
});

describe("a call that cannot be done writes nothing", () => {
  test.each([
    [`export ${book} --out uit.xlsx`, "De opdracht export heeft de optie --year nodig."],
    [`export ${book} --year 2022`, "De opdracht export heeft de optie --out nodig."],
    [`export ${book} ${book} --year 2022 --out uit.xlsx`, `De opdracht export verwacht hier geen bestand: ${book}.`],
    [`export ${book} --year 2031 --out uit.xlsx`, "Het jaar 2031 valt buiten D14"],
    [`export ${book} --year 2022 --out ./${book}`, "is het boek zelf. Noem een ander bestand."],
    [`export ${book} --year 2022 --out uit.xlsx --sample-size 5`, "De opdracht export heeft de optie --seed nodig."],
    [`export ${book} --year 2022 --out uit.xlsx --seed 5`, "De opdracht export heeft de optie --sample-size nodig."],
    [`export ${book} --year 2022 --out uit.xlsx --seed 5 --sample-size 0`, '--sample-size: "0" is geen geldig getal.'],
    [`export ${book} --year 2022 --out uit.xlsx --seed 5 --sample-size 3 --method gok`, '--method: "gok" is geen methode.'],
    [`report ${book} --seed 5`, "De optie --seed hoort niet bij de opdracht report."],
  ])("%s", async (call, sentence) => {
    const before = readFileSync(book);
    const { exit, stderr } = await runCli(call);
    expect({ exit, said: stderr.includes(sentence) ? sentence : stderr }).toEqual({ exit: 2, said: sentence });
    expect(existsSync("uit.xlsx")).toBe(false);
    expect(readFileSync(book)).toEqual(before);
  });
});

test("the book is read only, also a workbook", async () => {
  const file = join(folder.path, "boek.xlsx");
  writeFileSync(file, readFileSync("tests/data/books/version-3.xlsx"));
  await exported(`${file} --year 2022`);
  expect(readFileSync(file)).toEqual(readFileSync("tests/data/books/version-3.xlsx"));
});

withLibreOffice("LibreOffice recalculates the export", () => {
  test("to the figures that the rules gave, in every formula, without an error", async () => {
    const { bytes, workbook } = await exported(`${book} --year 2022 --sample-size 2 --seed voorbeeld`);
    const judged = await recalculate(bytes);
    const formulas = judged.flatMap(({ name, cells }) => [...cells].flatMap(([address, { formula, value }]) => (formula === null ? [] : [{ name, address, value }])));
    expect(formulas.length).toBeGreaterThan(20);
    const ours = formulas.map(({ name, address }) => {
      const cell = workbook.Sheets[name]?.[address] as { readonly v?: unknown } | undefined;
      return { name, address, value: cell?.v };
    });
    expect(formulas).toEqual(ours);
  }, 180_000);
});
