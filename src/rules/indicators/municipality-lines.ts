import { indicatorsOf } from "../law/indicators-of";
import type { BookView } from "../model/book-view";
import type { IndicatorSource } from "../model/indicator";
import { municipalityCode } from "../municipalities/municipality-code";
import { namedMunicipality } from "../municipalities/named-municipality";
import { sisaCode } from "../municipalities/sisa-code";
import { cents, type Cents } from "../money/cents";
import { wholeEuros } from "../money/whole-euros";
import type { IndicatorLine } from "./indicator-value";
import { openingOf } from "./opening-of";
import { reportedRows } from "./reported-rows";

type MunicipalityList = Extract<IndicatorSource, { readonly kind: "municipality-list" }>;

/**
 * Returns one column of the list of municipalities that money went to or came from in a year, one line per municipality, in the order of
 * their codes. The annex names a municipality by "06" and its CBS code (SiSa annex 2019 of Gooise Meren: "061942"). A year taken over
 * from SiSa has the lines that were reported.
 */
export function municipalityLines(view: BookView, year: number, source: MunicipalityList): readonly IndicatorLine[] {
  const amounts = openingOf(view, year) === null ? transferred(view, year, source) : reported(view, year, source);
  return [...amounts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([municipality, amount]) => line(view, source, municipality, amount));
}

function line({ municipalities }: BookView, { column }: MunicipalityList, municipality: string, amount: Cents): IndicatorLine {
  const known = municipalities.find(({ code }) => code === municipality);
  const code = known?.code ?? municipalityCode(municipality);
  const key = code === null ? "" : sisaCode(code);
  const name = known?.name ?? (code === null ? municipality : "");
  return column === "code"
    ? { key, name, exact: null, wholeEuros: null, text: key }
    : { key, name, exact: amount, wholeEuros: wholeEuros(amount), text: null };
}

function transferred(view: BookView, year: number, source: MunicipalityList): ReadonlyMap<string, Cents> {
  const sums = new Map<string, Cents>();
  for (const { direction, municipality, year: of, amount } of view.book.transfers) {
    if (of === year && amount !== null && direction.trim().toLowerCase() === source.direction) {
      add(sums, namedMunicipality(view.municipalities, municipality), amount);
    }
  }
  return sums;
}

/** The columns of one list were reported under different codes; each line shows in all of them. */
function reported(view: BookView, year: number, { direction }: MunicipalityList): ReadonlyMap<string, Cents> {
  const sums = new Map<string, Cents>();
  for (const { code, source } of indicatorsOf(view.scheme, year)) {
    if (source.kind === "municipality-list" && source.direction === direction) {
      for (const { municipality, amount } of reportedRows(view, year, code).filter((row) => row.municipality.trim() !== "")) {
        add(sums, namedMunicipality(view.municipalities, municipality), source.column === "amount" && amount !== null ? amount : cents(0));
      }
    }
  }
  return sums;
}

function add(sums: Map<string, Cents>, municipality: string, amount: Cents): void {
  sums.set(municipality, cents((sums.get(municipality) ?? 0) + amount));
}
