import type { Area } from "../model/area";
import { intersect } from "../model/area";
import type { Change } from "../model/change";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { GridView } from "./grid-view";
import { repaintFor } from "./repaint";
import type { SheetPainter } from "./sheet-painter";
import type { SheetPicture } from "./sheet-picture";

/** So many single cells change at once that painting the whole sheet is cheaper. */
const manyAreas = 20_000;

/** Keeps the grid showing the active sheet of a workbook: gathers changes and paints them once per frame. */
export class WorkbookOnGrid {
  #shown: Worksheet;
  #picture: SheetPicture;
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
    this.#picture = painter.sheet(this.#shown);
    view.show(this.#picture);
    this.#stop = workbook.changes.follow((change) => this.#take(change));
  }

  /** Paints now what waits, so that what is seen is what is. */
  flush(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    if (this.workbook.active !== this.#shown) {
      this.#shown = this.workbook.active;
      this.#all = true;
    }
    if (this.#all || this.#areas.length > manyAreas || this.#outgrown()) this.#paintAll();
    else if (this.#areas.length > 0) this.#paintAreas();
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
    if (waits && this.#frame === null) this.#frame = requestAnimationFrame(() => this.flush());
  }

  #outgrown(): boolean {
    const whole: Area = { row: 0, column: 0, rows: this.#picture.rows - 20, columns: this.#picture.columns - 2 };
    return this.#areas.some((area) => area.rows < 1_000_000 && area.columns < 16_000 && !covers(whole, area));
  }

  #paintAll(): void {
    this.#picture = this.painter.sheet(this.#shown);
    this.view.show(this.#picture);
  }

  #paintAreas(): void {
    const seen = new Set<number>();
    const conditional = this.#shown.conditionalFormats.flatMap(({ areas }) => areas);
    const asked = [...this.#areas, ...conditional];
    const cells = asked
      .flatMap((area) => this.painter.area(this.#shown, area, this.#picture))
      .filter(({ row, column }) => {
        const key = row * 16_384 + column;
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      });
    this.view.put(cells);
  }
}

function covers(outer: Area, inner: Area): boolean {
  const shared = intersect(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}
