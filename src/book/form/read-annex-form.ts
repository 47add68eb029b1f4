import type { AnnexForm, FormIndicator, FormScheme } from "./annex-form";
import { cellAt, cellLines } from "./cell-lines";
import { controlLine } from "./control-line";
import { formAddress } from "./form-address";
import { readBands, type FormBand } from "./form-bands";
import type { FormGrid, FormPlace } from "./form-grid";
import { readFormHead } from "./form-head";
import { formKind } from "./form-kind";
import { listRows } from "./form-list-rows";
import type { FormProblem } from "./form-problem";
import type { FormStack } from "./form-stack";
import { readFormTitle } from "./form-title";
import { indicatorLabel } from "./indicator-label";

/**
 * Reads a sheet as a SiSa-bijlage: cells are found by their labels alone (docs/annex-form.md). With `codes` only these schemes; without,
 * all of them. Never throws: what keeps it from being filled stands in `problems`.
 */
export function readAnnexForm(grid: FormGrid, codes?: readonly string[]): AnnexForm {
  const bands = readBands(grid);
  const wanted = [...new Set(bands.map(({ scheme }) => scheme))].filter((code) => codes === undefined || codes.includes(code));
  const schemes = wanted.map((code) => readScheme(grid, bands, code));
  const title = readFormTitle(grid, bands[0]?.top ?? grid.rows.length);
  return {
    sheet: grid.sheet,
    isProtected: grid.isProtected,
    ...title,
    schemes,
    problems: [
      ...(bands.length === 0 ? [{ is: "not-a-form" } as const] : []),
      ...(bands.length > 0 && title.year === null ? [{ is: "year-missing" } as const] : []),
      ...schemes.flatMap(({ indicators }) => twice(indicators)),
    ],
  };
}

function readScheme(grid: FormGrid, bands: readonly FormBand[], code: string): FormScheme {
  const own = bands.filter(({ scheme }) => scheme === code);
  const heads = own.map((band) => readFormHead(grid, band));
  return {
    code,
    department: heads.find(({ department }) => department !== "")?.department ?? "",
    recipient: heads.find(({ recipient }) => recipient !== "")?.recipient ?? "",
    indicators: own.flatMap((band) => readIndicators(grid, bands, band)),
  };
}

function readIndicators(grid: FormGrid, bands: readonly FormBand[], band: FormBand): readonly FormIndicator[] {
  const end = Math.min(grid.rows.length, ...bands.filter(({ top }) => top > band.top).map(({ top }) => top));
  const firstOfList = band.stacks.find(({ text }) => formKind(text) === "list")?.label.column ?? Number.POSITIVE_INFINITY;
  const listed = band.stacks.map(({ label }) => label.column).filter((column) => column >= firstOfList);
  const rows = listed.length === 0 ? [] : listRows(grid, band, listed, end);
  return band.stacks.map((stack) => {
    const inList = stack.label.column >= firstOfList;
    return readIndicator(grid, stack, inList, inList ? rows : [stack.valueRow]);
  });
}

function readIndicator(grid: FormGrid, { indicator, text, control, label }: FormStack, inList: boolean, rows: readonly number[]): FormIndicator {
  const cells = rows.map((row) => ({ row, column: label.column })).filter((place) => holdsValue(grid, place));
  return { code: indicator.code, text, control, kind: formKind(text), label, inList, cells };
}

/** A cell that is itself part of a head holds no value: then the sheet is not built as the form is. */
function holdsValue(grid: FormGrid, { row, column }: FormPlace): boolean {
  const cell = cellAt(grid, row, column);
  return cell !== undefined && cellLines(cell).every((line) => indicatorLabel(line) === null && controlLine(line) === null);
}

function twice(indicators: readonly FormIndicator[]): readonly FormProblem[] {
  const codes = [...new Set(indicators.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const found = indicators.filter((one) => one.code === code);
    return found.length < 2 ? [] : [{ is: "indicator-twice", indicator: code, addresses: found.map(({ label }) => formAddress(label)) } as const];
  });
}
