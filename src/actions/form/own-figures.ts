import type { AnnexFigures } from "../../book/form/annex-figures";
import { figuresOf } from "../../book/form/figures-of";
import { reportYear } from "../../rules/report/report-year";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import type { FormTools } from "./form-tools";

/** Returns the figures of a year of the open book, or a refusal where there is no book or the year cannot be reported. */
export function ownFigures({ open, clock }: FormTools, year: number): Outcome<AnnexFigures> {
  if (open === null) {
    return refuse({ code: "no-book", facts: {} });
  }
  const { view, municipality, reportableYears: years } = open;
  if (!years.includes(year)) {
    return refuse({ code: "year-not-reportable", facts: { year, years } });
  }
  const { code, name } = municipality;
  return { ok: true, value: figuresOf(view, reportYear(view, year), { municipality: { code, name }, madeOn: clock.now() }) };
}
