import { cellText } from "../table/cell-text";
import type { HeaderVocabulary } from "./header-vocabulary";
import { isBlank } from "./is-blank";
import { isFigure } from "./is-figure";
import type { RawRow } from "./raw-row";

/** The header of a table: which of the rows it is, the last of two where it has two, and its texts. */
export interface FoundHeader {
  readonly first: number;
  readonly last: number;
  readonly texts: readonly string[];
}

/** Titles above a header are no more than this. */
const searched = 30;
const looked = 10;

/**
 * Returns the header among the first 30 rows: the row that names the most columns of its kind of table, two at least; where no row does, the first row
 * of words above rows with figures. Returns null where the rows are no table. Rows are without blank ones.
 */
export function findHeader(rows: readonly RawRow[], { fieldOf }: Pick<HeaderVocabulary, "fieldOf">): FoundHeader | null {
  const names = (text: string): boolean => fieldOf(text) !== null;
  const candidates = rows.slice(0, searched).map(({ brokenQuotes, cells }) => (brokenQuotes ? 0 : namedColumns(cells, names)));
  const most = Math.max(0, ...candidates);
  if (most >= 2) {
    return withNeighbour(rows, candidates.indexOf(most), names);
  }
  const at = rows.slice(0, searched).findIndex((row, index) => isRowOfWords(row) && rowsOfFigures(rows.slice(index + 1, index + 1 + looked)));
  return at < 0 ? null : { first: at, last: at, texts: textsOf(rows[at]) };
}

/** Whether a text would name a column if it were a header. */
type Names = (text: string) => boolean;

/** How many columns a row names; none where it holds figures, as a booking does. */
function namedColumns(cells: RawRow["cells"], names: Names): number {
  const filled = cells.filter((cell) => !isBlank(cell));
  const figures = filled.filter(isFigure).length;
  return figures * 5 > filled.length ? 0 : new Set(filled.map((cell) => cellText(cell)).filter(names)).size;
}

/** A header of two rows has "Debet" and "Credit" below "Bedrag", or cells of the row above where its own are empty. */
function withNeighbour(rows: readonly RawRow[], at: number, names: Names): FoundHeader {
  const texts = textsOf(rows[at]);
  const below = textsOf(rows[at + 1]);
  if (allNamed(below, names) && below.some((text, column) => text !== "" && text !== (texts[column] ?? ""))) {
    const width = Math.max(texts.length, below.length);
    return { first: at, last: at + 1, texts: Array.from({ length: width }, (_, column) => (below[column] ?? "") || (texts[column] ?? "")) };
  }
  const above = textsOf(rows[at - 1]);
  const fills = above.some((text, column) => text !== "" && (texts[column] ?? "") === "" && names(text));
  if (fills && above.every((text) => text === "" || !isFigure(text))) {
    const width = Math.max(texts.length, above.length);
    return { first: at - 1, last: at, texts: Array.from({ length: width }, (_, column) => (texts[column] ?? "") || named(above[column] ?? "", names)) };
  }
  return { first: at, last: at, texts };
}

function named(text: string, names: Names): string {
  return names(text) ? text : "";
}

function allNamed(texts: readonly string[], names: Names): boolean {
  const filled = texts.filter((text) => text !== "");
  return filled.length > 0 && filled.every(names);
}

function textsOf(row: RawRow | undefined): string[] {
  return (row?.cells ?? []).map((cell) => cellText(cell).replace(/\s+/g, " "));
}

function isRowOfWords({ brokenQuotes, cells }: RawRow): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return !brokenQuotes && filled.length >= 2 && !filled.some(isFigure);
}

function rowsOfFigures(rows: readonly RawRow[]): boolean {
  const like = rows.filter(({ cells }) => cells.filter((cell) => !isBlank(cell)).length >= 2 && cells.some((cell) => !isBlank(cell) && isFigure(cell)));
  return like.length * 2 > rows.length;
}
