import { parseDate } from "../../rules/dates/parse-date";
import type { IsoDate } from "../../rules/dates/iso-date";
import { cellAt, cellLines } from "./cell-lines";
import type { FormMunicipality } from "./annex-form";
import type { FormGrid } from "./form-grid";

/** What stands above the first band of a form. */
export interface FormTitle {
  readonly title: string;
  readonly year: number | null;
  readonly formatOf: IsoDate | null;
  readonly municipality: FormMunicipality | null;
}

const heading = /sisa[- ]?bijlage.*?\bverantwoordingsinformatie (\d{4})\b|\bverantwoordingsinformatie (\d{4})\b.*?\bsisa\b/i;
const formatDate = /\bd\.? ?d\.? ?(\d{1,2}[-/]\d{1,2}[-/]\d{4})/i;
const municipal = /^(?:(?:medeoverheid|gemeente|gemeentecode|naam gemeente) ?: ?)?(?:(?:06)?(\d{4}) ?[-:]? ?)?gemeente ([^\d:][^:]*)$/i;
const labelled = /^(?:medeoverheid|gemeente|naam gemeente) ?: ?(?:(?:06)?(\d{4}) ?[-:]? ?)?(?:gemeente )?([^\d:][^:]*)$/i;

/** Returns whether a line is the title of a form: then it is the wording of no indicator. */
export function isFormTitle(line: string): boolean {
  return heading.test(line);
}

/** Returns the title of a form and whose it is, from the rows above its first band, which begins in the row `firstBand` (from 0). */
export function readFormTitle(grid: FormGrid, firstBand: number): FormTitle {
  const lines = linesAbove(grid, firstBand);
  const title = lines.find(isFormTitle) ?? "";
  const [, year, other] = heading.exec(title) ?? [];
  const named = year ?? other;
  return {
    title,
    year: named === undefined ? null : Number(named),
    formatOf: parseDate(formatDate.exec(title)?.[1] ?? ""),
    municipality: municipalityIn(lines),
  };
}

function linesAbove(grid: FormGrid, firstBand: number): readonly string[] {
  const rows = grid.rows.slice(0, firstBand);
  return rows.flatMap((cells, row) => cells.flatMap((_, column) => cellLines(cellAt(grid, row, column))));
}

function municipalityIn(lines: readonly string[]): FormMunicipality | null {
  for (const line of lines) {
    const [, code, name] = labelled.exec(line) ?? municipal.exec(line) ?? [];
    if (name !== undefined && looksLikeName(name)) {
      return { code: code ?? null, name: name.trim() };
    }
  }
  return null;
}

/** A sentence that begins with "Gemeente" names none. */
function looksLikeName(name: string): boolean {
  return /^(?:'|\p{Lu})/u.test(name) && name.length <= 40;
}
