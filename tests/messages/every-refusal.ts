import type { PlanSums } from "../../src/actions/ledger/plan-sums";
import type { RefusalCode, RefusalFacts } from "../../src/actions/refusal";
import { cents } from "../../src/rules/money/cents";

/** Sums of a file of which every line is spending. */
function planSums(lines: number, amount: number): PlanSums {
  const all = { lines, cents: cents(amount) };
  const none = { lines: 0, cents: cents(0) };
  return { read: all, unselected: none, assigned: all, waiting: none, duplicate: none, spending: all, excepted: none, income: none };
}

/** Facts for every code of a refusal; a new code does not compile until it has an example here. */
export const everyRefusal: { readonly [Code in RefusalCode]: RefusalFacts[Code] } = {
  "fields-invalid": { problems: [{ field: "amount", code: "required", shown: "" }] },
  "who-missing": {},
  "names-taken": { sheets: ["Overzicht"], tables: ["tblBoek"] },
  obstacle: { obstacle: { is: "filter-active", table: "tblBesteding" } },
  "no-book": {},
  "book-newer": { bookVersion: 2, ownVersion: 1 },
  "book-damaged": { missing: ["tblBesteding"] },
  "read-back-differs": { table: "tblBesteding", expectedRows: 3, foundRows: 2, journalId: "01J" },
  "cell-edit-mode": {},
  "workbook-busy": {},
  "session-expired": {},
  "read-only": {},
  "payload-too-large": {},
  "no-answer": { seconds: 30 },
  cancelled: {},
  "selection-empty": {},
  "selection-areas": {},
  "selection-own-table": {},
  "import-unknown": { importId: "import-0123456789abcdef0123" },
  "import-reported": { year: 2022 },
  "import-continued": { by: "import-0123456789abcdef0123-2" },
  "nothing-to-import": {},
  "ledger-unreadable": { reason: { why: "broken-xml", line: 12 } },
  "csv-empty": {},
  "csv-encoding": { line: 7 },
  "csv-headers": { missing: ["Bedrag"], unknown: ["Bedrg"], repeated: [] },
  "csv-rows": { problems: [{ line: 14, column: "Bedrag", shown: "1.2.3,4", problem: "not-an-amount" }], count: 1 },
  "csv-known": { importId: "01J" },
  "book-outdated": {},
  "year-step": { year: 2022, from: "concept", to: "ingediend", allowed: ["gecontroleerd"] },
  "year-errors-open": { year: 2022, errors: 3 },
  "year-changed-since-check": { year: 2022, rows: 2 },
  "year-taken-over": { year: 2021 },
  "year-not-reportable": { year: 2020, years: [2021, 2022] },
  "form-missing": { sheet: "SiSa" },
  "form-unfit": { sheet: "SiSa", problems: [{ is: "indicator-twice", indicator: "D14/01", addresses: ["D9", "D21"] }] },
  "form-changed": { sheet: "SiSa" },
  "form-cells-differ": { sheet: "SiSa", cells: [{ address: "D10", indicator: "D14/01", expected: "350800", found: "35080" }] },
  "figures-unreadable": { problem: { is: "mistakes", mistakes: [{ path: "figures[2].euros", expected: "whole-number" }] } },
  "report-year-without-indicators": { year: 2024, scheme: "D8-2023" },
  "report-name-taken": { sheet: "Verantwoording 2023" },
  "table-unreadable": { kind: "payments", reason: { why: "no-table" } },
  "nothing-to-take": {},
  "money-changed": { agreed: { lines: 24, cents: cents(148_231_640) }, found: { lines: 23, cents: cents(142_055_322) } },
  "plan-changed": { agreed: planSums(3, 120_000), found: planSums(4, 135_000) },
};
