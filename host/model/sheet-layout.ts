/** Width of a column in points when nobody set it: 8.43 characters of the default font, 64 pixels. */
export const defaultColumnWidth = 48;
/** Height of a row in points when nobody set it. */
export const defaultRowHeight = 15;

/** Widths, heights and what is hidden on a sheet. Widths and heights are in points. */
export class SheetLayout {
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();

  constructor(private readonly tell: () => void) {}

  setColumnWidth(first: number, count: number, points: number): void {
    fill(this.columnWidths, first, count, points);
    this.tell();
  }

  setRowHeight(first: number, count: number, points: number): void {
    fill(this.rowHeights, first, count, points);
    this.tell();
  }

  hideColumns(first: number, count: number, hidden: boolean): void {
    mark(this.hiddenColumns, first, count, hidden);
    this.tell();
  }

  hideRows(first: number, count: number, hidden: boolean): void {
    mark(this.hiddenRows, first, count, hidden);
    this.tell();
  }

  /** Hides those of these rows that `isHidden` says and shows the others, as a filter does. */
  hideEach(first: number, count: number, isHidden: (row: number) => boolean): void {
    for (let row = first; row < first + count; row += 1) {
      mark(this.hiddenRows, row, 1, isHidden(row));
    }
    this.tell();
  }
}

function fill(sizes: Map<number, number>, first: number, count: number, points: number): void {
  for (let at = first; at < first + count; at += 1) {
    sizes.set(at, points);
  }
}

function mark(hidden: Set<number>, first: number, count: number, hide: boolean): void {
  for (let at = first; at < first + count; at += 1) {
    if (hide) {
      hidden.add(at);
    } else {
      hidden.delete(at);
    }
  }
}
