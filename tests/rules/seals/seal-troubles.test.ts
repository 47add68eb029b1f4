import { createHash } from "node:crypto";
import { createBookEngine } from "../../../src/rules/create-book-engine";
import type { Book } from "../../../src/rules/model/book";
import type { Finding, FindingCode } from "../../../src/rules/model/finding";
import type { YearRecord, YearStatus } from "../../../src/rules/model/year-record";
import { cents } from "../../../src/rules/money/cents";
import { sealTroubles } from "../../../src/rules/seals/seal-troubles";
import { sealedRows } from "../../../src/rules/seals/sealed-rows";
import { sealedYearTexts } from "../../../src/rules/seals/sealed-year-texts";
import { assessedOn } from "../books/d14";
import { demoBook } from "../books/demo-book";
import { spare } from "../books/rows";
import { viewOf } from "../years/view-of";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

function record(year: number, status: YearStatus, seal: string): YearRecord {
  return { ...spare.years, rowId: `jaar-${year}`, year, status, checkedBy: "A. Controleur", finalAccount: "nee", seal };
}

/** A book of which 2022 is under a seal and its rows in the list, as an officer leaves it. */
function sealed(status: "gecontroleerd" | "vastgesteld" = "vastgesteld"): Book {
  const demo = demoBook();
  const book = {
    ...demo,
    years: [record(2022, status, "still to be made")],
    expenditures: demo.expenditures.map((row, index) => ({ ...row, rowId: `e${index}` })),
    receipts: demo.receipts.map((row, index) => ({ ...row, rowId: `r${index}` })),
    measures: demo.measures.map((row, index) => ({ ...row, rowId: `m${index}` })),
  };
  const view = viewOf(book);
  const [year] = sealedYearTexts(view, book.expenditures);
  const seals = sealedRows(view, book.expenditures, 2022).map(({ part, rowId, fingerprint, amount, description }, index) => ({ rowId: `z${index}`, year: 2022, status, part, sealedId: rowId, fingerprint, amount, description, unreadable: [] }));
  return { ...book, seals, years: [record(2022, status, sha256(year?.text ?? ""))] };
}

function troublesOf(book: Book) {
  const engine = createBookEngine(assessedOn(), book);
  const recomputed = sealedYearTexts(engine.view(), book.expenditures).map(({ year, rows, text }) => ({ year, rows, seal: sha256(text) }));
  return sealTroubles(engine.view(), engine.findings(), recomputed).map(({ code, facts }) => ({ code, ...facts }));
}

/** The first row of spending of 2022 with one cent more. */
function oneCentMore(book: Book): Book {
  const at = book.expenditures.findIndex(({ year }) => year === 2022);
  return { ...book, expenditures: book.expenditures.map((row, index) => (index === at && row.amount !== null ? { ...row, amount: cents(row.amount + 1) } : row)) };
}

const book = sealed();

test("a seal over rows and figures that are as they were gives nothing", () => {
  expect(troublesOf(book)).toEqual([]);
  expect(troublesOf(sealed("gecontroleerd"))).toEqual([]);
  expect(troublesOf({ ...book, expenditures: [...book.expenditures].reverse() })).toEqual([]);
});

test("a row that changed is named by a finding of its own; the seal says no more than that", () => {
  expect(troublesOf(oneCentMore(book))).toEqual([]);
});

test("a row that changed together with its fingerprint is found by the seal alone", () => {
  const changed = oneCentMore(book);
  const now = new Map(sealedRows(viewOf(changed), changed.expenditures, 2022).map(({ rowId, fingerprint }) => [rowId, fingerprint]));
  const forged = { ...changed, seals: changed.seals.map((seal) => ({ ...seal, fingerprint: now.get(seal.sealedId) ?? "" })) };
  expect(troublesOf(forged)).toEqual([{ code: "seal-broken", year: 2022, status: "vastgesteld", why: "other-figures" }]);
});

test("an answer of the annex that changed is found though no row did", () => {
  expect(troublesOf({ ...book, years: book.years.map((year) => ({ ...year, finalAccount: "ja" })) })).toEqual([]);
  const [before] = sealedYearTexts(viewOf(book), book.expenditures);
  expect(troublesOf({ ...book, years: [record(2022, "ingediend", sha256(`${before?.text ?? ""}!`))] })).toEqual([{ code: "seal-broken", year: 2022, status: "ingediend", why: "other-figures" }]);
});

test("an emptied list is found: with a seal that fits, and with one that does not", () => {
  expect(troublesOf({ ...book, seals: [] })).toEqual([{ code: "seal-list-differs", year: 2022, status: "vastgesteld", lines: 0 }]);
  expect(troublesOf({ ...oneCentMore(book), seals: [] })).toEqual([{ code: "seal-broken", year: 2022, status: "vastgesteld", why: "list-gone" }]);
});

test("a fingerprint that somebody typed over is told from a row that changed", () => {
  const at = book.seals.findIndex(({ part }) => part === "expenditures");
  const edited = { ...book, seals: book.seals.map((seal, index) => (index === at ? { ...seal, fingerprint: "0000000000000000" } : seal)) };
  expect(troublesOf(edited)).toEqual([{ code: "seal-list-differs", year: 2022, status: "vastgesteld", lines: 1 }]);
});

test("a seal that was taken out is found while the list still has the rows; a year that is a concept again needs none", () => {
  expect(troublesOf({ ...book, years: [record(2022, "vastgesteld", "")] })).toEqual([{ code: "seal-broken", year: 2022, status: "vastgesteld", why: "seal-gone" }]);
  expect(troublesOf({ ...book, years: [record(2022, "concept", "")] })).toEqual([]);
  expect(troublesOf({ ...book, seals: [], years: [record(2022, "vastgesteld", "")] })).toEqual([]);
});

test("capitals and spaces around a seal are still that seal", () => {
  expect(troublesOf({ ...book, years: book.years.map((year) => ({ ...year, seal: ` ${year.seal.toUpperCase()} ` })) })).toEqual([]);
});

test("a year without a row in it has a seal over its zeros, and an empty list is right", () => {
  const empty = { ...book, seals: [], years: [record(2030, "gecontroleerd", "x")] };
  const [text] = sealedYearTexts(viewOf(empty), empty.expenditures);
  expect(text?.rows).toBe(0);
  expect(troublesOf({ ...empty, years: [record(2030, "gecontroleerd", sha256(text?.text ?? ""))] })).toEqual([]);
});

describe("a year has a text to seal", () => {
  const yearsOf = (years: readonly YearRecord[]) => sealedYearTexts(viewOf({ ...book, years }), book.expenditures).map(({ year }) => year);

  test.each<YearStatus>(["gecontroleerd", "vastgesteld", "ingediend", "herlevering"])("once it is %s and has a seal", (status) => {
    expect(yearsOf([record(2022, status, "x")])).toEqual([2022]);
    expect(yearsOf([record(2022, status, "")])).toEqual([]);
  });

  test("not while it is a concept, and not where the record names no year", () => {
    expect(yearsOf([record(2022, "concept", "x")])).toEqual([]);
    expect(yearsOf([{ ...record(2022, "vastgesteld", "x"), year: null }])).toEqual([]);
  });

  test("by the first of two records for it", () => {
    expect(yearsOf([record(2022, "vastgesteld", "x"), record(2023, "gecontroleerd", "y"), record(2022, "vastgesteld", "z")])).toEqual([2022, 2023]);
    expect(yearsOf([record(2022, "concept", ""), record(2022, "vastgesteld", "z")])).toEqual([]);
  });

  test("with every row that counts in it, and other text in another year", () => {
    const [of2022, of2023] = sealedYearTexts(viewOf({ ...book, years: [record(2022, "vastgesteld", "x"), record(2023, "vastgesteld", "x")] }), book.expenditures);
    expect(of2022?.rows).toBe(sealedRows(viewOf(book), book.expenditures, 2022).length);
    expect(of2022?.text).toContain("\nexpenditures\u001f");
    expect(of2022?.text).toContain("\nD14/01\u001f");
    expect(of2023?.text).not.toBe(of2022?.text);
  });
});

describe("of records and seals", () => {
  const other = [{ code: "seal-broken", year: 2022, status: "vastgesteld", why: "other-figures" }];
  const view = viewOf(book);
  const [known] = sealedYearTexts(view, book.expenditures);
  const now = { year: 2022, rows: known?.rows ?? 0, seal: sha256(known?.text ?? "") };

  /** What is said of these records when the rows have these findings. */
  function said(years: readonly YearRecord[], findings: readonly Finding[] = [], recomputed = [now]) {
    return sealTroubles(viewOf({ ...book, years }), findings, recomputed).map(({ code, facts }) => ({ code, ...facts }));
  }

  /** A finding of a year, of which only its code and year matter here. */
  function finding(code: FindingCode, facts: object): Finding {
    return { code, severity: "error", place: { part: null, rowId: "", row: null, column: null }, facts, citation: null, status: "confirmed" } as unknown as Finding;
  }

  const misfit = record(2022, "vastgesteld", "f00d");

  test("only the first record of a year is held against it, and one without a year never", () => {
    expect(said([misfit])).toEqual(other);
    expect(said([record(2022, "vastgesteld", now.seal), misfit])).toEqual([]);
    expect(said([misfit, record(2022, "vastgesteld", now.seal)])).toEqual(other);
    expect(said([{ ...misfit, year: null }])).toEqual([]);
    expect(said([record(2021, "vastgesteld", "0ld"), misfit])).toEqual(other);
    expect(said([record(2022, "concept", "f00d")])).toEqual([]);
  });

  test("the trouble names the seal that tblJaar had then", () => {
    expect(sealTroubles(viewOf({ ...book, years: [misfit] }), [], [now]).map(({ seal }) => seal)).toEqual(["f00d"]);
  });

  test("a seal that was not recomputed is not judged", () => {
    expect(said([misfit], [], [])).toEqual([]);
    expect(said([misfit], [], [{ ...now, year: 2023 }])).toEqual([]);
  });

  test("an earlier year's row, or this year's, explains why the seal does not fit; a later year's does not", () => {
    for (const code of ["checked-row-changed", "sealed-row-changed", "sealed-row-added", "sealed-row-missing", "indicator-differs-from-reported"] as const) {
      expect([code, said([misfit], [finding(code, { year: 2021 })])]).toEqual([code, []]);
      expect([code, said([misfit], [finding(code, { year: 2022 })])]).toEqual([code, []]);
      expect([code, said([misfit], [finding(code, { year: 2023 })])]).toEqual([code, other]);
    }
  });

  test("a finding of another kind explains nothing, nor does one that names no year", () => {
    expect(said([misfit], [finding("year-submitted-late", { year: 2022 })])).toEqual(other);
    expect(said([misfit], [finding("sealed-row-changed", { year: null })])).toEqual(other);
    expect(said([misfit], [finding("sealed-row-changed", {})])).toEqual(other);
  });

  test("where the seal fits, only rows of the year itself count as lines of the list that differ", () => {
    const fits = [record(2022, "vastgesteld", now.seal)];
    const rows = [finding("sealed-row-changed", { year: 2022 }), finding("sealed-row-missing", { year: 2022 }), finding("sealed-row-added", { year: 2021 }), finding("indicator-differs-from-reported", { year: 2022 }), finding("sealed-row-added", {})];
    expect(said(fits, rows)).toEqual([{ code: "seal-list-differs", year: 2022, status: "vastgesteld", lines: 2 }]);
    expect(said(fits, rows.slice(2))).toEqual([]);
  });

  test("a book without any list has lost it, unless no row stood under the seal", () => {
    const bare = (years: readonly YearRecord[], rows: number) => sealTroubles(viewOf({ ...book, years, seals: [] }), [finding("sealed-row-changed", { year: 2022 })], [{ ...now, rows }]).map(({ code, facts }) => ({ code, ...facts }));
    expect(bare([misfit], 1)).toEqual([{ code: "seal-broken", year: 2022, status: "vastgesteld", why: "list-gone" }]);
    expect(bare([misfit], 0)).toEqual([]);
    expect(bare([record(2022, "gecontroleerd", "")], 1)).toEqual([]);
  });
});
