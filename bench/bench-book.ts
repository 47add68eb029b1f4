import type { Assessment } from "../src/rules/model/assessment";
import type { Book } from "../src/rules/model/book";
import type { IsoDate } from "../src/rules/dates/iso-date";
import { cents } from "../src/rules/money/cents";
import { loadMunicipalities } from "../src/schemes/load-municipalities";
import { loadSchemes } from "../src/schemes/load-schemes";
import { loadSisaRules } from "../src/schemes/load-sisa-rules";
import { benchMeasures, manyExpenditures } from "./many-expenditures";

/** D14 as shipped, judged after its spending period. */
export function benchAssessment(): Assessment {
  const scheme = loadSchemes().find(({ id }) => id === "D14");
  if (scheme === undefined) {
    throw new Error("D14 is not shipped.");
  }
  return { scheme, today: "2026-02-01" as IsoDate, municipalities: loadMunicipalities(), sisa: loadSisaRules() };
}

/** A clean book of Gemeente Voorbeeld with this many rows of spending. */
export function benchBook(rows: number): Book {
  return {
    scheme: "D14",
    municipality: "0000",
    allocations: [
      {
        rowId: "decision",
        unreadable: [],
        reference: "",
        decidedOn: null,
        amount: cents(1e13),
        pupils: null,
        score: null,
        municipality: "",
        replaces: "",
        note: "",
      },
    ],
    receipts: [],
    repayments: [],
    measures: benchMeasures,
    budgets: [],
    subsidies: [],
    expenditures: manyExpenditures(rows),
    transfers: [],
    years: [],
    openings: [],
    reported: [],
    ledger: [],
    sources: [],
    vatRules: [],
    indicatorTexts: [],
    assignments: [],
    columnMemories: [],
    imports: [],
    importLines: [],
    explanations: [],
    seals: [],
  };
}
