import { importIdOf, nextRun, standingRuns } from "../../../src/actions/ledger/import-ids";
import { unfinishedRuns } from "../../../src/actions/ledger/unfinished-runs";
import type { RawTable } from "../../../src/actions/ports/raw-table";
import type { Book } from "../../../src/rules/model/book";
import { cents } from "../../../src/rules/money/cents";
import { emptyBook, spare } from "../../rules/books/rows";

const id = importIdOf("0123456789abcdef0123".padEnd(64, "f"));

/** A book in which a run of the file left control totals of 100,00 spending and 40,00 waiting, and rows of these amounts. */
function bookWith(importId: string, spent: number | null, kept: number | null): Book {
  return {
    ...emptyBook,
    imports: [{ ...spare.imports, importId, read: cents(14_000), spending: cents(10_000), waiting: cents(4_000) }],
    expenditures: spent === null ? [] : [{ ...spare.expenditures, importId, amount: cents(spent) }],
    importLines: kept === null ? [] : [{ ...spare.importLines, importId, state: "wacht", amount: cents(kept) }],
  };
}

function journal(...lines: readonly (readonly [note: string, status: string, action?: string])[]): RawTable {
  const rows = lines.map(([note, status, action]) => [action ?? "grootboek ingelezen", note, status]);
  return { name: "tblLogboek", headers: ["Handeling", "Toelichting", "Status"], rows, errors: new Set() };
}

describe("the id of an import", () => {
  it("is that of the file for a first run, and counts on for the next ones", () => {
    expect(nextRun(emptyBook, id)).toBe(id);
    expect(nextRun(bookWith(id, 10_000, 4_000), id)).toBe(`${id}-2`);
    expect(nextRun(bookWith(`${id}-2`, 10_000, 4_000), id)).toBe(`${id}-3`);
    expect(nextRun(bookWith(`${id}-9`, 10_000, 4_000), id)).toBe(`${id}-10`);
  });

  it("of another file that begins alike is not a run of this one", () => {
    expect(standingRuns(bookWith(`${id}-x`, 10_000, 4_000), id)).toEqual([]);
    expect(standingRuns(bookWith(`${id}4`, 10_000, 4_000), id)).toEqual([]);
    expect(nextRun(bookWith(`${id}-01`, 10_000, 4_000), id)).toBe(id);
  });

  it.each(["imports", "importLines", "expenditures", "ledger", "sources"] as const)("stands as long as one row of %s carries it", (part) => {
    const book: Book = { ...emptyBook, [part]: [{ ...spare[part], importId: id }] };
    expect(standingRuns(book, id)).toEqual([id]);
  });
});

describe("an import that stopped half-way is found by the journal and the control totals together", () => {
  const half = bookWith(id, null, 4_000);
  const whole = bookWith(id, 10_000, 4_000);
  const begun = journal([`${id}: export.csv, SHA-256 01`, "begonnen"]);
  const failed = journal([`${id}: export.csv, SHA-256 01`, "mislukt"]);
  const done = journal([`${id}: export.csv, SHA-256 01`, "bevestigd"]);

  it("when the journal says begun or failed and rows are missing", () => {
    expect(unfinishedRuns(half, begun, id)).toEqual([id]);
    expect(unfinishedRuns(half, failed, id)).toEqual([id]);
    expect(unfinishedRuns(bookWith(id, 10_000, null), begun, id)).toEqual([id]);
    expect(unfinishedRuns({ ...half, imports: [] }, begun, id)).toEqual([id]);
  });

  it("not when all rows stand, whatever the journal says", () => {
    expect(unfinishedRuns(whole, begun, id)).toEqual([]);
  });

  it("not when the journal says that it was done: then the officer changed or deleted rows", () => {
    expect(unfinishedRuns(half, done, id)).toEqual([]);
    expect(unfinishedRuns(half, journal([`${id}: export.csv`, "mislukt"], [`${id}: export.csv`, "bevestigd"]), id)).toEqual([]);
  });

  it("not by the journal of another run, of an undo, or without one", () => {
    expect(unfinishedRuns(half, journal([`${id}-2: export.csv`, "begonnen"]), id)).toEqual([]);
    expect(unfinishedRuns(half, journal([`${id}: export.csv`, "begonnen", "inlezen ongedaan gemaakt"]), id)).toEqual([]);
    expect(unfinishedRuns(half, undefined, id)).toEqual([]);
  });

  it("not when a row of it counts in a year that was reported since, but when in the year after it", () => {
    const inYear = (year: number): Book => ({
      ...bookWith(id, 9_000, 4_000),
      expenditures: bookWith(id, 9_000, 4_000).expenditures.map((row) => ({ ...row, year })),
      years: [{ ...spare.years, year: 2022, status: "vastgesteld" }],
    });
    expect(unfinishedRuns(inYear(2022), begun, id)).toEqual([]);
    expect(unfinishedRuns(inYear(2023), begun, id)).toEqual([id]);
  });

  it("recoverable VAT and other funding of a row count as its source's amount", () => {
    const row = { ...spare.expenditures, importId: id, amount: cents(8_000), recoverableVat: cents(1_500), otherFunding: cents(500) } as Book["expenditures"][number];
    expect(unfinishedRuns({ ...whole, expenditures: [row] }, begun, id)).toEqual([]);
  });
});
