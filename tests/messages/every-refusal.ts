import type { RefusalCode, RefusalFacts } from "../../src/actions/refusal";

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
  "csv-empty": {},
  "csv-encoding": { line: 7 },
  "csv-headers": { missing: ["Bedrag"], unknown: ["Bedrg"], repeated: [] },
  "csv-rows": { problems: [{ line: 14, column: "Bedrag", shown: "1.2.3,4", problem: "not-an-amount" }], count: 1 },
  "csv-known": { importId: "01J" },
};
