import { createBookEngine } from "../src/rules/create-book-engine";
import type { Book } from "../src/rules/model/book";
import type { BookView } from "../src/rules/model/book-view";
import type { YearRecord } from "../src/rules/model/year-record";
import { reportYear } from "../src/rules/report/report-year";
import { sealText } from "../src/rules/seals/seal-text";
import { sealedRows, type SealedRow } from "../src/rules/seals/sealed-rows";
import { sealedYearTexts } from "../src/rules/seals/sealed-year-texts";
import { benchAssessment, benchBook } from "./bench-book";
import { atMost, type BenchRow } from "./bench-row";
import { measureInTurns } from "./measure";

const runs = 5;
const peer = "JSON of the same rows under one SHA-256";

/**
 * Measures the seals of 100.000 rows of spending, over all their years: making them (rows, fingerprints, descriptions and the hash),
 * recomputing them (texts and the hash), and judging a book of which every row is under a seal. Each against the least that a seal can
 * be: the rows as JSON under one SHA-256.
 * @throws Error when the sealed book gives a finding, because then the figure would mean something else.
 */
export async function sealing(): Promise<BenchRow[]> {
  const book = benchBook(100_000);
  const n = book.expenditures.length;
  const years = [...new Set(book.expenditures.flatMap(({ year }) => year ?? []))];
  const assessment = benchAssessment();
  const view = createBookEngine(assessment, book).view();
  const sealed = { ...book, years: years.map(recordOf), seals: years.flatMap((year) => sealsOf(view, book, year)) };
  const under = createBookEngine(assessment, sealed);
  const troubles = under.findings().filter(({ code }) => code.includes("row"));
  if (sealed.seals.length < n || troubles.length > 0) {
    throw new Error(`The sealed book has ${sealed.seals.length} sealed rows and ${troubles.length} findings about them.`);
  }
  const make = async (): Promise<number> => {
    let rows = 0;
    for (const year of years) {
      const found = sealedRows(view, book.expenditures, year);
      rows += found.length + (await sha256(sealText(view, year, found, reportYear(view, year).indicators)));
    }
    return rows;
  };
  const recompute = async (): Promise<number> => {
    let rows = 0;
    for (const { rows: count, text } of sealedYearTexts(under.view(), sealed.expenditures)) {
      rows += count + (await sha256(text));
    }
    return rows;
  };
  const judge = (): number => createBookEngine(assessment, sealed).findings().length;
  const least = (): Promise<number> => sha256(JSON.stringify(book.expenditures));
  const [made, recomputed, judged, theirs] = await measureInTurns(runs, [make, recompute, judge, least]);
  return [
    atMost(3, { name: "seals made", n, ours: made, peer, theirs, runs }),
    atMost(2, { name: "seals recomputed", n, ours: recomputed, peer, theirs, runs }),
    atMost(4, { name: "check under seals", n, ours: judged, peer, theirs, runs }),
  ];
}

async function sha256(text: string): Promise<number> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return new Uint8Array(digest)[0] ?? 0;
}

function sealsOf(view: BookView, { expenditures }: Book, year: number): Book["seals"] {
  return sealedRows(view, expenditures, year).map(({ part, rowId, fingerprint, amount, description }: SealedRow) => ({
    rowId: `seal ${year} ${part} ${rowId}`,
    year,
    status: "vastgesteld",
    part,
    sealedId: rowId,
    fingerprint,
    amount,
    description,
    unreadable: [],
  }));
}

function recordOf(year: number): YearRecord {
  return {
    rowId: `year ${year}`,
    unreadable: [],
    year,
    status: "vastgesteld",
    preparedBy: "V. Oorbeeld",
    checkedBy: "A. Controleur",
    checkedOn: null,
    adoptedOn: null,
    submittedOn: null,
    redelivery: null,
    reason: "",
    finalAccount: "nee",
    seal: "0".repeat(64),
    note: "",
  };
}
