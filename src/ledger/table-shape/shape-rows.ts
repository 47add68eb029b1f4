import type { SourceCell } from "../model/source-cell";
import type { LeftOutLine } from "../model/source-table";
import type { FoundHeader } from "./find-header";
import { headerLayout } from "./header-layout";
import type { HeaderVocabulary } from "./header-vocabulary";
import { OpenSections, type SectionHeads } from "./open-sections";
import type { RawRow } from "./raw-row";
import { RowJudge } from "./row-judge";
import type { SectionKind } from "./section-kind";
import { sectionOfRow } from "./section-of-row";
import { shownRow } from "./shown-row";

/** A row that is to be read as a booking, with the heads above it. */
export interface ShapedRow {
  readonly row: RawRow;
  readonly heads: SectionHeads;
}

/** The rows of a table, each once: to be read, or left out with why. The header is in neither. */
export interface ShapedRows {
  readonly bookings: readonly ShapedRow[];
  readonly leftOut: readonly LeftOutLine[];
  /** What the heads of groups say of the bookings. */
  readonly sections: readonly SectionKind[];
}

/** Sorts the rows of a table. A row with broken quotes is never left out: nobody knows what it says. */
export function shapeRows(rows: readonly RawRow[], header: FoundHeader, vocabulary: HeaderVocabulary): ShapedRows {
  const layout = headerLayout(header.texts, vocabulary);
  const above = rows.slice(0, header.first);
  const judge = new RowJudge(layout, [header.texts, ...rows.slice(header.first, header.last + 1).map(({ cells }) => cells)], above.map(({ cells }) => cells));
  const sections = new OpenSections();
  const bookings: ShapedRow[] = [];
  const leftOut: LeftOutLine[] = [];
  const leave = (line: number, why: LeftOutLine["why"], cells: readonly SourceCell[]) => leftOut.push({ line, why, shown: shownRow(cells) });
  for (const row of above) {
    const head = sectionOfRow(row.cells, layout);
    if (row.brokenQuotes) {
      bookings.push({ row, heads: sections.current() });
    } else {
      leave(row.line, head === null ? "title" : "section-head", row.cells);
      if (head !== null) sections.begin(head);
    }
  }
  for (const row of rows.slice(header.last + 1)) {
    const judged = row.brokenQuotes ? ({ is: "booking" } as const) : judge.judge(row.cells);
    if (judged.is === "booking") {
      bookings.push({ row, heads: sections.current() });
    } else if (judged.is === "section") {
      sections.begin(judged.head);
      leave(row.line, "section-head", row.cells);
    } else {
      leave(row.line, judged.is, row.cells);
    }
  }
  return { bookings, leftOut, sections: sections.seen().filter((kind) => !layout.fields.has(kind)) };
}
