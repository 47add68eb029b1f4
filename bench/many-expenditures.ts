import { dateFromDays } from "../src/rules/dates/date-from-days";
import { yearOf } from "../src/rules/dates/year-of";
import type { Expenditure } from "../src/rules/model/expenditure";
import type { Measure } from "../src/rules/model/measure";
import { cents } from "../src/rules/money/cents";

const firstDay = 18_809;
const days = 1491;
const clean: readonly never[] = [];

/** Measures of Gemeente Voorbeeld, one under each purpose. */
export const benchMeasures: readonly Measure[] = ["P1", "P2", "P3", "P4", "P5", "S1", "S2"].map((purpose, index) => ({
  rowId: `measure-${index}`,
  unreadable: clean,
  name: `Maatregel ${purpose}`,
  purpose,
  partner: "",
  labels: "",
  note: "",
}));

/**
 * Returns clean rows of spending: three lines to a document, forty counterparties, days spread over the spending period. Texts are made
 * apart for each row, as a reader of cells makes them.
 */
export function manyExpenditures(count: number): Expenditure[] {
  return Array.from({ length: count }, (_, index) => expenditure(index));
}

function expenditure(index: number): Expenditure {
  const day = dateFromDays(firstDay + ((index * 7) % days));
  const id = index.toString(32).toUpperCase().padStart(10, "0");
  return {
    rowId: `01J8ZQ4K7VWXYZ3M${id}`,
    unreadable: clean,
    year: yearOf(day),
    ledgerYear: null,
    bookedOn: day,
    invoicedOn: null,
    performedFrom: day,
    performedUntil: day,
    measure: `Maatregel ${["P1", "P2", "P3", "P4", "P5", "S1", "S2"][index % 7] ?? ""}`,
    kind: "regulier",
    costType: "",
    subsidy: "",
    amount: cents(1000 + ((index * 7919) % 900_000)),
    recoverableVat: null,
    otherFunding: null,
    fundedBy: "",
    description: `Begeleiding, regel ${index}`,
    document: `INK-2022-${Math.floor(index / 3).toString().padStart(6, "0")}`,
    invoice: `F${index}`,
    counterparty: `Stichting Voorbeeld ${index % 40}`,
    evidence: "Factuur",
    hours: null,
    rate: null,
    account: "",
    taakveld: "",
    categorie: "",
    group: "",
    refersTo: "",
    correctsYear: null,
    sourceLine: "",
    importId: "01J8ZQ4K7VWXYZ3M0000000000",
  };
}
