import type { Area } from "../model/area";
import { intersect, sheetColumns } from "../model/area";
import { plainFormat } from "../model/cell-format";
import type { Change } from "../model/change";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { CellPicture } from "./cell-picture";
import type { GridView } from "./grid-view";
import { PaintedRows } from "./painted-rows";
import { repaintFor } from "./repaint";
import { needsHeight } from "./row-heights";
import type { SheetPainter } from "./sheet-painter";
import type { SheetPicture } from "./sheet-picture";

/** So many single cells change at once that painting the whole sheet is cheaper. */
const manyAreas = 20_000;

/** Keeps the grid showing the active sheet of a workbook: gathers changes and paints them once per frame. */
export class WorkbookOnGrid {
  #shown: Worksheet;
  #picture: SheetPicture;
  #painted = new Map<number, string>();
  readonly #rows = new PaintedRows();
  #all = false;
  #areas: Area[] = [];
  #frame: number | null = null;
  #stop: () => void;

  constructor(
    private readonly workbook: Workbook,
    private readonly view: GridView,
    private readonly painter: SheetPainter,
  ) {
    this.#shown = workbook.active;
    this.#picture = this.#paintAll(true);
    const unfollow = workbook.changes.follow((change) => this.#take(change));
    const unwatch = view.onScroll(() => this.#ask());
    this.#stop = () => {
      unfollow();
      unwatch();
    };
  }

  /** Paints now what waits, so that what is seen is what is. */
  flush(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    const turned = this.workbook.active !== this.#shown;
    this.#shown = this.workbook.active;
    if (turned || this.#all || this.#areas.length > manyAreas || this.#outgrown()) this.#paintAll(turned);
    else this.#paintAreas();
    this.#all = false;
    this.#areas = [];
  }

  /** Ends following the workbook. */
  close(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#stop();
  }

  #take(change: Change): void {
    const repaint = repaintFor(change, this.workbook.active);
    if (repaint === "all") this.#all = true;
    else if (!this.#all) for (const area of repaint) this.#areas.push(area);
    const waits = this.#all || this.#areas.length > 0 || this.workbook.active !== this.#shown;
    if (waits) this.#ask();
  }

  #ask(): void {
    this.#frame ??= requestAnimationFrame(() => this.flush());
  }

  #outgrown(): boolean {
    const whole: Area = { row: 0, column: 0, rows: this.#picture.rows - 20, columns: this.#picture.columns - 2 };
    return this.#areas.some((area) => area.rows < 1_000_000 && area.columns < 16_000 && !covers(whole, area));
  }

  #paintAll(turned: boolean): SheetPicture {
    const sight = turned ? { first: 0, last: this.view.visibleRows() } : this.view.rowsInSight();
    const used = this.painter.used(this.#shown);
    this.#picture = this.painter.sheet(this.#shown, used, this.#rows.begin(used, sight));
    this.#painted = new Map(this.#picture.cells.map((cell) => [keyOf(cell), markOf(cell)]));
    this.view.show(this.#picture);
    return this.#picture;
  }

  /** Paints what changed in painted rows, and what came in sight. */
  #paintAreas(): void {
    const conditional = this.#areas.length === 0 ? [] : this.#shown.conditionalFormats.flatMap(({ areas }) => areas);
    const areas = [...this.#rows.within([...this.#areas, ...conditional]), ...this.#rows.reach(this.view.rowsInSight(), this.#picture.columns)];
    if (areas.length === 0) return;
    const cells = this.painter.cells(this.#shown, areas, this.#picture).filter((cell) => this.#isNew(cell));
    if (cells.some(needsHeight)) this.#paintAll(false);
    else if (cells.length > 0) this.view.put(cells);
  }

  /** Whether a cell looks otherwise than it was painted last. */
  #isNew(cell: CellPicture): boolean {
    const mark = markOf(cell);
    const before = this.#painted.get(keyOf(cell));
    this.#painted.set(keyOf(cell), mark);
    return mark !== (before ?? blank);
  }
}

const keyOf = ({ row, column }: CellPicture): number => row * sheetColumns + column;
const markOf = ({ text, align, look }: CellPicture): string => `${text}\n${text === "" ? "" : align}\n${JSON.stringify(look)}`;
const blank = markOf({ row: 0, column: 0, text: "", align: "Left", look: plainFormat });

function covers(outer: Area, inner: Area): boolean {
  const shared = intersect(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}
