import { firstDayOfYear } from "../../rules/dates/first-day-of-year";
import type { RecordFigure } from "../../rules/figures/figure-source";
import type { YearCondition } from "../../rules/figures/year-condition";
import { reportedRows } from "../../rules/indicators/reported-rows";
import { indicatorsOf } from "../../rules/law/indicators-of";
import type { BookView } from "../../rules/model/book-view";
import type { ReportedFigure } from "../../rules/model/reported-figure";
import { namedMunicipality } from "../../rules/municipalities/named-municipality";
import { serial } from "../serial";
import { equals } from "./criterion";
import { sumOfTerms } from "./sum-of-terms";
import { everything, narrowed, type Term } from "./term";
import { yearTerms } from "./year-terms";

const openingColumns = { received: "Ontvangen", spent: "Besteed", transferredIn: "Overdracht van", transferredOut: "Overdracht aan", repaid: "Terugbetaald" } as const;
const subsidyColumns = { granted: "Verleend", advanced: "Voorschotten", determined: "Vastgesteld" } as const;

/** Returns the sum of a small table behind a figure, as a formula without "="; null where its words are too long for one. */
export function recordFormula(view: BookView, figure: RecordFigure): string | null {
  switch (figure.is) {
    case "allocations":
      return sum("tblToekenning", "Geldend", everything);
    case "receipts":
      return sum("tblOntvangst", "Bedrag", receivedIn(figure.year));
    case "repayments":
      return sum("tblTerugbetaling", "Bedrag", yearTerms(everything, "Jaar", figure.year));
    case "transfers":
      return sum("tblOverdracht", "Bedrag", transferTerms(view, figure));
    case "openings":
      return sum("tblOpening", openingColumns[figure.column], yearTerms(everything, "Jaar", figure.year));
    case "opening-balance":
      return sum("tblOpening", "Eindsaldo", yearTerms(everything, "Jaar", figure.year));
    case "reported":
      return sum("tblVerantwoord", "Bedrag", reportedTerms(reportedRows(view, figure.year, figure.indicator).filter(({ municipality }) => municipality.trim() === "").slice(-1)));
    case "reported-lines":
      return sum("tblVerantwoord", "Bedrag", reportedTerms(linesOf(view, figure)));
    case "ledger":
      return sum("tblGrootboek", "Bedrag", ledgerTerms(figure));
    case "subsidies":
      return sum("tblSubsidie", subsidyColumns[figure.column], worded(everything, "Kenmerk", view.book.subsidies[figure.row]?.reference ?? ""));
    case "budgets":
      return sum("tblBegroting", "Bedrag", worded(yearTerms(everything, "Jaar", figure.year), "Maatregel", figure.measure));
  }
}

function sum(table: string, column: string, terms: readonly Term[] | null): string | null {
  return terms === null ? null : sumOfTerms(table, column, terms);
}

function worded(terms: readonly Term[] | null, column: string, word: string): readonly Term[] | null {
  const criterion = equals(word);
  return terms === null || criterion === null ? null : narrowed(terms, column, criterion);
}

/** A receipt has a day and no year of its own. */
function receivedIn(year: YearCondition | undefined): readonly Term[] {
  if (year === undefined || year === null) {
    return year === undefined ? everything : narrowed(everything, "Datum", '""');
  }
  const { after, before } = typeof year === "number" ? { after: year - 1, before: year + 1 } : year;
  const from = after === null ? everything : narrowed(everything, "Datum", `">=${serial(firstDayOfYear(after + 1))}"`);
  return narrowed(from, "Datum", `"<${serial(firstDayOfYear(before))}"`);
}

/** A municipality can be written in several ways; the rows of each are added up. */
function transferTerms(view: BookView, figure: Extract<RecordFigure, { readonly is: "transfers" }>): readonly Term[] | null {
  const { direction, year, municipality } = figure;
  const terms = narrowed(yearTerms(everything, "Jaar", year), "Richting", `"${direction}"`);
  if (municipality === undefined) {
    return terms;
  }
  const written = view.book.transfers.map((row) => row.municipality).filter((one) => namedMunicipality(view.municipalities, one) === municipality);
  const ways = [...new Map(written.map((one) => [one.toLowerCase(), one])).values()].map((one) => worded(terms, "Gemeente", one));
  return ways.includes(null) ? null : ways.flatMap((way) => way ?? []);
}

function linesOf(view: BookView, figure: Extract<RecordFigure, { readonly is: "reported-lines" }>): readonly ReportedFigure[] {
  return indicatorsOf(view.scheme, figure.year)
    .filter(({ source }) => source.kind === "municipality-list" && source.direction === figure.direction && source.column === "amount")
    .flatMap(({ code }) => reportedRows(view, figure.year, code))
    .filter(({ municipality }) => municipality.trim() !== "" && (figure.municipality === undefined || namedMunicipality(view.municipalities, municipality) === figure.municipality));
}

function reportedTerms(rows: readonly ReportedFigure[]): readonly Term[] | null {
  const terms = rows.map((row) => {
    const ofYear = yearTerms(everything, "Jaar", row.year);
    const delivered = narrowed(ofYear, "Levering", row.delivery === null ? '""' : String(row.delivery));
    return worded(worded(delivered, "Indicator", row.indicator), "Gemeente", row.municipality);
  });
  return terms.includes(null) ? null : terms.flatMap((term) => term ?? []);
}

function ledgerTerms({ year, role, source, line }: Extract<RecordFigure, { readonly is: "ledger" }>): readonly Term[] | null {
  const all = narrowed(yearTerms(everything, "Jaar", year), "Rol", `"${role}"`);
  const named = source === undefined ? all : [...narrowed(all, "Geldbron", `"=${source}"`), ...(source === "rijk" ? narrowed(all, "Geldbron", '""') : [])];
  return line === undefined ? named : worded(worded(worded(named, "Rekening", line.account), "Naam", line.name), "Reden", line.reason);
}
