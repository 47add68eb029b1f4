import { lastDayOfYear } from "../dates/last-day-of-year";
import type { Certainty } from "../model/certainty";
import type { Citation } from "../model/citation";
import type { Iv3Field, SisaRules } from "../model/sisa-rules";
import { valueOn } from "./value-on";

/** The codes of one Iv3 field in one year, and where they stand. */
export interface Iv3List {
  readonly codes: ReadonlySet<string>;
  readonly citation: Citation;
  readonly status: Certainty;
}

type Iv3Lists = Readonly<Record<Iv3Field, Iv3List | null>>;

/** Judging a book asks for the same years a hundred thousand times. */
const made = new WeakMap<SisaRules, Map<number, Iv3Lists>>();

/** Returns the list of an Iv3 field that holds in a financial year, or null for a year of which no list is known. */
export function iv3ListOf(sisa: SisaRules, field: Iv3Field, year: number): Iv3List | null {
  let years = made.get(sisa);
  if (years === undefined) {
    years = new Map();
    made.set(sisa, years);
  }
  let lists = years.get(year);
  if (lists === undefined) {
    lists = { taakveld: makeList(sisa, "taakveld", year), categorie: makeList(sisa, "categorie", year) };
    years.set(year, lists);
  }
  return lists[field];
}

function makeList({ iv3Codes }: SisaRules, field: Iv3Field, year: number): Iv3List | null {
  const inForce = iv3Codes.filter((codes) => codes.field === field && valueOn([codes], lastDayOfYear(year)) !== null);
  const [first] = inForce;
  return first === undefined ? null : { codes: new Set(inForce.flatMap(({ codes }) => codes)), citation: first.citation, status: first.status };
}
