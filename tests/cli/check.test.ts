import { readFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";
import { workbookWith } from "./workbook-with";

const folder = temporaryFolder();

interface Checked {
  readonly format: string;
  readonly books: readonly {
    readonly source: string;
    readonly schemaVersion: number;
    readonly totals: Readonly<Record<string, unknown>> & { readonly byPurpose: Readonly<Record<string, { readonly spentCents: number }>> };
    readonly findings: readonly Readonly<Record<string, unknown>>[];
  }[];
}

const checked = (stdout: string) => JSON.parse(stdout) as Checked;

describe("one invoice in the books of two grants", () => {
  const spent = { rowId: "Z9", year: 2021, bookedOn: "2021-09-20", invoicedOn: "2021-09-15", counterparty: "Bureau Voorbeeld", invoice: "F-1" };
  const bookOf = (example: string, row: object): string => {
    const { expenditures, ...rest } = JSON.parse(readFileSync(`docs/examples/${example}`, "utf8")) as { readonly expenditures: readonly object[] };
    return folder.write(`met-factuur-${example}`, JSON.stringify({ ...rest, expenditures: [...expenditures, { ...spent, ...row }] }));
  };
  const across = async (...call: readonly string[]) => {
    const { exit, stdout, stderr } = await runCli(["check", ...call, "--today", "2023-02-01", "--json"]);
    return { exit, stderr, found: (JSON.parse(stdout) as { readonly acrossBooks: readonly Readonly<Record<string, unknown>>[] }).acrossBooks };
  };

  test("is an error where together they charge more than it is, with the amount and the rows of both books", async () => {
    const [d14, d8] = [bookOf("book-d14.json", { amountCents: 600_001, otherFundingCents: 399_999 }), bookOf("book-d8-2019.json", { amountCents: 400_000, otherFundingCents: 600_000 })];
    const { exit, found, stderr } = await across(d14, d8);
    expect(found).toMatchObject([
      {
        code: "invoice-above-whole",
        severity: "error",
        facts: { counterparty: "Bureau Voorbeeld", number: "F-1", on: "2021-09-15", sourceLine: null, wholeCents: 1_000_000, chargedCents: 1_000_001, excessCents: 1 },
        parts: [{ source: d14, chargedCents: 600_001 }, { source: d8, chargedCents: 400_000 }],
        places: [{ source: d14, table: "tblBesteding", rowId: "Z9", column: "Bedrag" }, { source: d8, table: "tblBesteding", rowId: "Z9", column: "Bedrag" }],
      },
    ]);
    expect(stderr).toMatch(/Factuur F-1 van Bureau Voorbeeld \(15-09-2021\) staat voor €\s10\.000,01 in de boeken van verschillende uitkeringen en is zelf €\s10\.000,00: €\s0,01 te veel\./u);
    expect(exit).toBe(1);
    const [turned] = (await across(d8, d14)).found;
    expect(turned?.["facts"]).toEqual(found[0]?.["facts"]);
  });

  test("is well where each names the other's part, and a book alone is held against nothing", async () => {
    const [d14, d8] = [bookOf("book-d14.json", { amountCents: 600_000, otherFundingCents: 400_000 }), bookOf("book-d8-2019.json", { amountCents: 400_000, otherFundingCents: 600_000 })];
    expect((await across(d14, d8)).found).toEqual([]);
    expect((await across(d14)).found).toEqual([]);
    expect((await across(d14, d14)).found).toEqual([]);
  });
});

describe("the examples that the documentation shows", () => {
  test.each([
    ["book-d14.json", "2024-02-01"],
    ["book-d8-2019.json", "2023-02-01"],
  ])("%s is a clean book", async (file, today) => {
    const { exit, stdout } = await runCli(`check docs/examples/${file} --today ${today} --json`);
    expect(checked(stdout).books[0]?.findings).toEqual([]);
    expect(exit).toBe(0);
  });

  test.each(["book-d14.json", "book-d8-2019.json"])("%s shows every part of a book", (file) => {
    const book = JSON.parse(readFileSync(`docs/examples/${file}`, "utf8")) as object;
    expect(Object.keys(book)).toHaveLength(18);
  });

  test("book-d14-mistakes.json ends with 1 and tells of every mistake where it stands", async () => {
    const { exit, stdout, stderr } = await runCli("check docs/examples/book-d14-mistakes.json --today 2026-02-01 --json");
    const [book] = checked(stdout).books;
    expect(exit).toBe(1);
    expect(book?.findings).toContainEqual({
      code: "expenditure-measure-unknown",
      severity: "error",
      place: { table: "tblBesteding", rowId: "U2", row: 2, column: "Maatregel" },
      facts: { measure: "Zomerschol" },
      citation: null,
      status: "confirmed",
      message: expect.stringContaining("Zomerschol") as string,
    });
    expect(stderr).toContain("fout: Bestedingen, tabelrij 2, kolom Maatregel: ");
  });
});

test("the totals add up, also over rows without a known purpose or year", async () => {
  const { stdout } = await runCli("check docs/examples/book-d14-mistakes.json --json");
  const totals = checked(stdout).books[0]?.totals;
  expect(totals).toMatchObject({ allocatedCents: 12_037_400, spentCents: 400_000, leftCents: 11_637_400, leftOfReceivedCents: -400_000 });
  expect(totals?.byPurpose).toMatchObject({ P1: { spentCents: 150_000 }, none: { spentCents: 250_000 } });
});

test.each([
  ["version-1.xlsx", 1, 330, 135_156_834],
  ["version-2.xlsx", 2, 330, 135_156_834],
  ["version-3.xlsx", 3, 330, 135_156_834],
])("%s, as the add-in of its day saved it, is read as it stands, dates and all", async (file, schemaVersion, rows, spentCents) => {
  const { exit, stdout } = await runCli(`check tests/data/books/${file} --json --today 2026-01-15`);
  expect(checked(stdout)).toMatchObject({
    format: "bestedingsboek.check/1",
    books: [{ source: `tests/data/books/${file}`, schemaVersion, totals: { rows, spentCents, rowsWithoutAmount: 0 }, findings: [] }],
  });
  expect(exit).toBe(0);
});

test("the lines below a book tell its indicators", async () => {
  const { stderr } = await runCli("check tests/data/books/version-1.xlsx --year 2022");
  expect(stderr).toContain("2022 | D14/01 € 314.445, D14/02 € 12.333");
});

test("without --json stdout stays empty and people read the same on stderr", async () => {
  const quiet = await runCli("check docs/examples/book-d14.json");
  const loud = await runCli("check docs/examples/book-d14.json --json");
  expect(quiet.stdout).toBe("");
  expect(quiet.stderr).toBe(loud.stderr);
});

test("--out puts the very same bytes into a file and leaves stdout empty", async () => {
  const file = folder.write("uit.json", "oud");
  const toFile = await runCli(["check", "docs/examples/book-d14.json", "--out", file]);
  const toStdout = await runCli("check docs/examples/book-d14.json --json");
  expect(readFileSync(file, "utf8")).toBe(toStdout.stdout);
  expect(toFile.stdout).toBe("");
});

test("keys are sorted at every level, and the document ends with one line break", async () => {
  const { stdout } = await runCli("check docs/examples/book-d14-mistakes.json --json");
  const sorted = (value: unknown): boolean =>
    typeof value !== "object" || value === null || (Array.isArray(value) || Object.keys(value).join() === Object.keys(value).sort().join()) && Object.values(value).every(sorted);
  expect(sorted(JSON.parse(stdout))).toBe(true);
  expect(stdout).toMatch(/[^\n]\n$/);
});

test("--lang changes the sentences and nothing else", async () => {
  const dutch = await runCli("check docs/examples/book-d14-mistakes.json --json");
  const english = await runCli("check docs/examples/book-d14-mistakes.json --json --lang en");
  const withoutMessages = (text: string) => text.replaceAll(/"message": .*/g, "");
  expect(english.stdout).not.toBe(dutch.stdout);
  expect(withoutMessages(english.stdout)).toBe(withoutMessages(dutch.stdout));
});

test("the law is that of --today: performance of 1 September 2023 was refused until the end of 2022", async () => {
  const book = { format: "bestedingsboek.book/1", scheme: "D14", municipality: "0000", measures: [{ name: "M", purpose: "P1" }] };
  const expenditures = [{ year: 2023, performedFrom: "2023-09-01", performedUntil: "2023-09-01", measure: "M", amountCents: 1 }];
  const file = folder.write("september.json", JSON.stringify({ ...book, allocations: [{ amountCents: 100 }], expenditures }));
  const codes = async (today: string) => checked((await runCli(["check", file, "--json", "--today", today])).stdout).books[0]?.findings.map(({ code }) => code);
  expect(await codes("2022-12-31")).toContain("expenditure-outside-period");
  expect(await codes("2023-01-01")).not.toContain("expenditure-outside-period");
});

test("progress shows on a terminal only, and only where there is more than one file", async () => {
  const two = "check docs/examples/book-d14.json docs/examples/book-d14.json";
  expect((await runCli(two, { terminal: true })).stderr).toContain("\r1 van 2 bestanden");
  expect((await runCli(two)).stderr).not.toContain("\r");
  expect((await runCli("check docs/examples/book-d14.json", { terminal: true })).stderr).not.toContain("\r");
});

test("a formula where a value belongs is a warning at its cell; the workbook's own calculated columns are none", async () => {
  const plain = await writeXlsx(workbookWith({}));
  const typed = await writeXlsx(workbookWith({ formula: "100+50", formulaResult: 150 }));
  const places = async (name: string, bytes: Uint8Array) => {
    const { stdout } = await runCli(["check", folder.write(name, bytes), "--json"]);
    return checked(stdout).books[0]?.findings.filter(({ code }) => code === "formula-in-cell").map(({ place }) => place);
  };
  expect(await places("getal.xlsx", plain)).toEqual([]);
  expect(await places("formule.xlsx", typed)).toEqual([{ table: "tblOntvangst", rowId: "O1", row: 1, column: "Bedrag" }]);
});
