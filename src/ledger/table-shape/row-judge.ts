import type { SourceCell } from "../model/source-cell";
import { cellText } from "../table/cell-text";
import type { HeaderLayout } from "./header-layout";
import { sectionOfRow, type SectionHead } from "./section-of-row";
import { totalOfRow } from "./total-of-row";

/** What a row below the header is: a booking as far as its shape tells, the head of a group, or why it is neither. */
export type RowJudgement = { readonly is: "booking" } | { readonly is: "section"; readonly head: SectionHead } | { readonly is: "repeated-header" | "title" | "subtotal" | "total" };

type Cells = readonly SourceCell[];

/** Tells bookings from the other rows of a table. Reports repeat their header, and the titles above it, on each page. */
export class RowJudge {
  private readonly repeated = new Map<string, "repeated-header" | "title">();
  private readonly beginnings: ReadonlySet<string>;

  constructor(
    private readonly layout: HeaderLayout,
    headers: readonly Cells[],
    titles: readonly Cells[],
  ) {
    titles.forEach((cells) => this.repeated.set(comparedRow(cells), "title"));
    headers.forEach((cells) => this.repeated.set(comparedRow(cells), "repeated-header"));
    this.beginnings = new Set([...titles, ...headers].map(beginningOf));
  }

  judge(cells: Cells): RowJudgement {
    const repeated = this.beginnings.has(beginningOf(cells)) ? this.repeated.get(comparedRow(cells)) : undefined;
    if (repeated !== undefined) {
      return { is: repeated };
    }
    const total = totalOfRow(cells, this.layout);
    if (total !== null) {
      return { is: total };
    }
    const head = sectionOfRow(cells, this.layout);
    return head === null ? { is: "booking" } : { is: "section", head };
  }
}

function comparedRow(cells: Cells): string {
  return cells.map(comparedCell).filter((text) => text !== "").join("\n");
}

/** The first cell that holds something: most rows differ there already. */
function beginningOf(cells: Cells): string {
  const first = cells.find((cell) => cellText(cell) !== "");
  return first === undefined ? "" : comparedCell(first);
}

/** Numbers of pages and times of printing differ from page to page. */
function comparedCell(cell: SourceCell): string {
  return cellText(cell).toLowerCase().replace(/\d+/g, "0");
}
