import { breakdownNames } from "../../rules/breakdown/breakdown-names";
import type { SpendingCondition } from "../../rules/figures/figure-source";
import { indicatorsOf } from "../../rules/law/indicators-of";
import { spendingSourceOf } from "../../rules/indicators/spending-source-of";
import { namesPurpose } from "../../rules/indicators/names-purpose";
import type { SpendingSource } from "../../rules/indicators/taken-in";
import type { BookView } from "../../rules/model/book-view";
import type { IsoDate } from "../../rules/dates/iso-date";
import { serial } from "../serial";
import { equals } from "./criterion";
import { everything, narrowed, taken, type Term } from "./term";
import { yearTerms } from "./year-terms";

type Terms = readonly Term[];

/**
 * Returns which rows of tblBesteding a condition lets through, in terms of SUMIFS; null where its words are too long for a formula, or
 * where only the rows themselves can tell (a school year that cannot be told).
 */
export function spendingTerms(view: BookView, where: SpendingCondition): Terms | null {
  const { year, inAnotherYearThan, ledgerYear, ledgerYearOtherThan, correctsYear, fundedBy, under, takenIn, outsideIndicatorsOf, schoolYear } = where;
  let terms: Terms | null = yearTerms(everything, "Jaar", year);
  terms = given(terms, ledgerYear, ofLedgerYear);
  terms = given(terms, ledgerYearOtherThan, (all, other) => [...all, ...taken(ofLedgerYear(all, other)), ...taken(withoutYear(all))]);
  terms = given(terms, inAnotherYearThan, (all, other) => [...all, ...taken(narrowed(all, "Jaar", String(other))), ...taken(narrowed(all, "Jaar", '""'))]);
  terms = given(terms, correctsYear, (all, corrected) => narrowed(all, "Corrigeert jaar", String(corrected)));
  terms = given(terms, fundedBy, (all, source) => [...narrowed(all, "Geldbron", `"=${source}"`), ...(source === "rijk" ? narrowed(all, "Geldbron", '""') : [])]);
  terms = given(terms, schoolYear, ofSchoolYear);
  terms = given(terms, takenIn, (all, wanted) => ofIndicator(view, narrowed(all, "Jaar", String(wanted.year)), wanted.year, wanted.source));
  terms = given(terms, outsideIndicatorsOf, (all, one) => outside(view, narrowed(all, "Jaar", String(one)), one));
  return given(terms, under, (all, { by, name }) => underName(view, all, by, name));
}

function given<Wanted>(terms: Terms | null, wanted: Wanted | undefined, narrow: (terms: Terms, wanted: Wanted) => Terms | null): Terms | null {
  return terms === null || wanted === undefined ? terms : narrow(terms, wanted);
}

/** A row without a ledger year has that of its year. */
function ofLedgerYear(terms: Terms, year: number): Terms {
  return [...narrowed(terms, "Boekjaar", String(year)), ...narrowed(narrowed(terms, "Boekjaar", '""'), "Jaar", String(year))];
}

/** A row with neither a year nor a ledger year moved nowhere. */
function withoutYear(terms: Terms): Terms {
  return narrowed(narrowed(terms, "Boekjaar", '""'), "Jaar", '""');
}

function ofSchoolYear(terms: Terms, schoolYear: number | null): Terms | null {
  if (schoolYear === null) {
    return null;
  }
  const from = `">=${serial(`${schoolYear}-08-01` as IsoDate)}"`;
  const until = `"<${serial(`${schoolYear + 1}-08-01` as IsoDate)}"`;
  const between = (all: Terms, column: string) => narrowed(narrowed(all, column, from), column, until);
  return [...between(terms, "Prestatie van"), ...between(narrowed(terms, "Prestatie van", '""'), "Boekdatum")];
}

/** What corrects year T-1 stands under the correction of its purpose, where the year has one. */
function ofIndicator({ scheme }: BookView, terms: Terms, year: number, source: SpendingSource): Terms {
  const corrected = indicatorsOf(scheme, year).flatMap(({ source: other }) => (other.kind === "previous-year-correction" ? other.purposes : []));
  return purposesOf(scheme, source.purposes).flatMap((purpose) => {
    const all = narrowed(terms, "Doel", `"${purpose}"`);
    const corrections = narrowed(all, "Corrigeert jaar", String(year - 1));
    if (source.kind === "previous-year-correction") {
      return corrections;
    }
    return namesPurpose(corrected, purpose) ? [...all, ...taken(corrections)] : all;
  });
}

function purposesOf({ purposes }: BookView["scheme"], wanted: readonly string[]): readonly string[] {
  return purposes.map(({ code }) => code).filter((code) => namesPurpose(wanted, code));
}

function outside({ scheme }: BookView, terms: Terms, year: number): Terms {
  const sources = indicatorsOf(scheme, year).flatMap((indicator) => spendingSourceOf(indicator) ?? []);
  const named = (kind: SpendingSource["kind"]) => purposesOf(scheme, sources.filter((source) => source.kind === kind).flatMap(({ purposes }) => purposes));
  const whole = named("year-amount");
  const onlyCorrections = named("previous-year-correction").filter((purpose) => !whole.includes(purpose));
  return [
    ...terms,
    ...whole.flatMap((purpose) => taken(narrowed(terms, "Doel", `"${purpose}"`))),
    ...onlyCorrections.flatMap((purpose) => taken(narrowed(narrowed(terms, "Doel", `"${purpose}"`), "Corrigeert jaar", String(year - 1)))),
  ];
}

const columns = { purpose: "Doel", measure: "Maatregel", subsidy: "Subsidie" } as const;

function underName(view: BookView, terms: Terms, by: keyof typeof columns | "partner" | "label", name: string): Terms | null {
  if (by === "partner" || by === "label") {
    return underMeasures(view, terms, by, name);
  }
  if (by === "purpose" && name === "") {
    return [...terms, ...view.scheme.purposes.flatMap(({ code }) => taken(narrowed(terms, "Doel", `"${code}"`)))];
  }
  const criterion = equals(name);
  return criterion === null ? null : narrowed(terms, columns[by], criterion);
}

/** tblBesteding has no column for partner and label: they are those of the measure. Without a name: all but the measures that have one. */
function underMeasures(view: BookView, terms: Terms, by: "partner" | "label", name: string): Terms | null {
  const sought = name.toLowerCase();
  const names = view.book.measures.flatMap((measure) => {
    const under = breakdownNames(view, by, { measure: measure.name, purpose: null, subsidy: "" });
    const isMeant = sought === "" ? !under.includes("") : under.some((one) => one.toLowerCase() === sought);
    return isMeant && view.resolveMeasure(measure.name)?.measure === measure ? [measure.name] : [];
  });
  const criteria = names.map(equals);
  const found = criteria.flatMap((criterion) => (criterion === null ? [] : narrowed(terms, "Maatregel", criterion)));
  return criteria.includes(null) ? null : sought === "" ? [...terms, ...taken(found)] : found;
}
