import type { AnnexFigure, AnnexFigures, ListFigure } from "./annex-figures";
import type { AnnexForm, FormIndicator, FormMunicipality } from "./annex-form";
import { entryAt, entryNotFound } from "./fill-entry";
import type { FillEntry, FormFill } from "./form-fill";
import type { FormGrid } from "./form-grid";
import { keepsFromFilling, type FormProblem } from "./form-problem";
import { lineValue, planList } from "./plan-list";
import { planSingle, singleValue } from "./plan-single";
import { readAnnexForm } from "./read-annex-form";

/**
 * Returns what filling the official form with these figures would do, cell by cell. Every indicator of the scheme's code in the form is
 * listed, whether the book knows it or not, and every figure of the book, whether the form has it or not.
 */
export function planFormFill(grid: FormGrid, figures: AnnexFigures): FormFill {
  const form = readAnnexForm(grid, [figures.code]);
  const indicators = form.schemes.flatMap((scheme) => scheme.indicators);
  const inForm = new Set(indicators.map(({ code }) => code));
  const missing = figures.figures.filter(({ code }) => !inForm.has(code)).flatMap(notFound);
  return {
    sheet: grid.sheet,
    figures,
    entries: [...planIndicators(grid, indicators, figures.figures), ...missing],
    problems: [...form.problems, ...expectationsOf(form, figures)],
  };
}

/** Returns the cells that a plan writes: none where a problem keeps from it. */
export function cellsToFill({ entries, problems }: FormFill): readonly FillEntry[] {
  return problems.some(keepsFromFilling) ? [] : entries.filter(({ is }) => is === "write" || is === "replaces");
}

function planIndicators(grid: FormGrid, indicators: readonly FormIndicator[], figures: readonly AnnexFigure[]): readonly FillEntry[] {
  const known = new Map(figures.map((figure) => [figure.code, figure]));
  const listed = new Map<ListFigure["list"], readonly FillEntry[]>();
  for (const list of new Set(figures.flatMap((figure) => (figure.kind === "list" ? [figure.list] : [])))) {
    const columns = indicators.flatMap((indicator) => {
      const figure = known.get(indicator.code);
      return figure?.kind === "list" && figure.list === list && indicator.inList ? [{ indicator, figure }] : [];
    });
    listed.set(list, planList(grid, columns));
  }
  return indicators.flatMap((indicator) => planIndicator(grid, indicator, known.get(indicator.code), listed));
}

function planIndicator(
  grid: FormGrid,
  indicator: FormIndicator,
  figure: AnnexFigure | undefined,
  listed: ReadonlyMap<ListFigure["list"], readonly FillEntry[]>,
): readonly FillEntry[] {
  const place = indicator.cells[0] ?? null;
  if (figure === undefined) {
    return [entryAt(grid, indicator, place, "by-hand")];
  }
  if (figure.kind !== "list") {
    return [planSingle(grid, indicator, figure)];
  }
  if (!indicator.inList) {
    return [entryAt(grid, indicator, place, "kind-differs")];
  }
  return (listed.get(figure.list) ?? []).filter(({ code }) => code === indicator.code);
}

function notFound(figure: AnnexFigure): readonly FillEntry[] {
  if (figure.kind !== "list") {
    return [entryNotFound(figure.code, singleValue(figure))];
  }
  return figure.lines.length === 0 ? [entryNotFound(figure.code, null)] : figure.lines.map((line) => entryNotFound(figure.code, lineValue(figure, line), line.key));
}

function expectationsOf({ schemes, year, municipality, problems }: AnnexForm, figures: AnnexFigures): readonly FormProblem[] {
  if (problems.some(({ is }) => is === "not-a-form")) {
    return [];
  }
  const absent = schemes.length === 0 ? [{ is: "code-absent", code: figures.code } as const] : [];
  const otherYear = year !== null && year !== figures.year ? [{ is: "year-differs", inForm: year, expected: figures.year } as const] : [];
  return [...absent, ...otherYear, ...(municipality === null || isOwn(municipality, figures) ? [] : [differs(municipality, figures)])];
}

function isOwn({ code, name }: FormMunicipality, { municipality }: AnnexFigures): boolean {
  return code === null ? bareName(name) === bareName(municipality.name) : code === municipality.code;
}

function bareName(name: string): string {
  return name.trim().toLowerCase().replace(/^gemeente /, "");
}

function differs({ code, name }: FormMunicipality, { municipality }: AnnexFigures): FormProblem {
  return { is: "municipality-differs", inForm: code === null ? name : `${code} ${name}`, expected: `${municipality.code} ${municipality.name}` };
}
