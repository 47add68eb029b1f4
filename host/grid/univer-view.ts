import { ICommandService, LifecycleService, LifecycleStages, type ICommandInfo, type Injector, type Nullable } from "@univerjs/presets";
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
  SheetsSelectionsService,
  type ISelectionWithStyle,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../model/area";
import type { CellPicture } from "./cell-picture";
import type { GridLine, GridView, ScreenRect } from "./grid-view";
import type { RowSpan } from "./painted-rows";
import type { SheetPicture } from "./sheet-picture";
import { blankSheetId, startUniver, unitId } from "./start-univer";
import { guardGrid } from "./univer-guard";
import { toArea, toSelection, type Place } from "./univer-selection";
import { univerCells, univerSheet } from "./univer-sheet";

/** Handles in the corner of the headers that the grid offers to drag where nothing is frozen. */
const freezeHandles = { rows: "__SpreadsheetFreezeRowHeaderName__", columns: "__SpreadsheetFreezeColumnHeaderName__" };

/** The grid of Univer, used as a painter. */
class UniverView implements GridView {
  readonly #injector: Injector;
  readonly #commands: ICommandService;
  readonly #paint: (work: () => void) => void;
  readonly #container: HTMLElement;
  #shownId = blankSheetId;
  #shown: SheetPicture | null = null;
  #selection: { readonly area: Area; readonly active: Place } | null = null;
  #version = 0;
  #resized: (line: GridLine, pixels: number) => void = () => undefined;

  constructor(container: HTMLElement, injector: Injector) {
    this.#container = container;
    this.#injector = injector;
    this.#commands = this.#injector.get(ICommandService);
    this.#paint = guardGrid(this.#commands, (command) => this.#stopped(command));
  }

  show(picture: SheetPicture): void {
    const same = this.#shown?.id === picture.id;
    const scroll = same ? this.#scrolled() : null;
    const leaving = this.#shownId;
    this.#version += 1;
    const id = `blad-${this.#version}`;
    this.#paint(() => {
      this.#run("sheet.mutation.insert-sheet", { index: 0, sheet: univerSheet(picture, id), unitId });
      this.#run("sheet.operation.set-worksheet-active", { unitId, subUnitId: id });
      this.#run("sheet.mutation.remove-sheet", { unitId, subUnitId: leaving, subUnitName: leaving });
    });
    this.#shownId = id;
    this.#shown = picture;
    if (!same) this.#selection = null;
    requestAnimationFrame(() => this.#hideHandles());
    if (this.#selection !== null) this.select(this.#selection.area, this.#selection.active, false);
    if (scroll !== null) this.#run("sheet.operation.set-scroll", { unitId, sheetId: id, ...scroll });
  }

  put(cells: readonly CellPicture[]): void {
    this.#paint(() => this.#run("sheet.mutation.set-range-values", { unitId, subUnitId: this.#shownId, cellValue: univerCells(cells) }));
  }

  select(area: Area, active: Place, reveal: boolean): void {
    if (this.#shown === null) return;
    this.#selection = { area, active };
    const selections = [toSelection(area, active, this.#shown.rows, this.#shown.columns)];
    this.#run("sheet.operation.set-selections", { unitId, subUnitId: this.#shownId, selections, type: 3 });
    this.#hideHandles();
    if (reveal) this.reveal(active.row, active.column);
  }

  reveal(row: number, column: number): void {
    this.#run("sheet.command.scroll-to-cell", { range: { startRow: row, endRow: row, startColumn: column, endColumn: column } });
  }

  rectOf(row: number, column: number): ScreenRect | null {
    const skeleton = this.#render().with(SheetSkeletonManagerService).getCurrentSkeleton();
    const canvas = this.#container.querySelector("canvas");
    if (skeleton === null || skeleton === undefined || canvas === null || this.#shown === null) return null;
    const cell = skeleton.getCellWithCoordByIndex(row, column);
    const { scrollX, scrollY } = this.#pixelsScrolled();
    const { frozenRows, frozenColumns } = this.#shown;
    const frame = canvas.getBoundingClientRect();
    const x = cell.startX - (column < frozenColumns ? 0 : scrollX);
    const y = cell.startY - (row < frozenRows ? 0 : scrollY);
    const width = cell.endX - cell.startX;
    const height = cell.endY - cell.startY;
    const left = column < frozenColumns ? skeleton.rowHeaderWidth : skeleton.getCellWithCoordByIndex(0, frozenColumns).startX;
    const top = row < frozenRows ? skeleton.columnHeaderHeight : skeleton.getCellWithCoordByIndex(frozenRows, 0).startY;
    const seen = width > 0 && height > 0 && x >= left - 1 && y >= top - 1 && x + Math.min(width, 8) <= frame.width && y + Math.min(height, 8) <= frame.height;
    return seen ? { x: frame.x + x, y: frame.y + y, width, height } : null;
  }

  visibleRows(): number {
    const height = this.#container.clientHeight - 22;
    return Math.max(1, Math.floor(height / (this.#shown?.defaultRowHeight ?? 20)) - (this.#shown?.frozenRows ?? 0));
  }

  rowsInSight(): RowSpan {
    // A sheet that was never scrolled has no state.
    const { sheetViewStartRow: first } = { sheetViewStartRow: 0, ...this.#scrolled() };
    return { first, last: first + this.visibleRows() + (this.#shown?.frozenRows ?? 0) };
  }

  onSelect(listen: (area: Area, active: Place, done: boolean) => void): void {
    const service = this.#injector.get(SheetsSelectionsService);
    const tell = (selections: Nullable<ISelectionWithStyle[]>, done: boolean): void => {
      const last = selections ? selections.at(-1) : undefined;
      if (last === undefined || this.#shown === null) return;
      const area = toArea(last.range, this.#shown.rows, this.#shown.columns);
      listen(area, { row: last.primary?.actualRow ?? area.row, column: last.primary?.actualColumn ?? area.column }, done);
    };
    service.selectionMoveStart$.subscribe((selections) => tell(selections, false));
    service.selectionMoving$.subscribe((selections) => tell(selections, false));
    service.selectionMoveEnd$.subscribe((selections) => tell(selections, true));
  }

  onOpen(listen: () => void): void {
    this.#container.addEventListener("dblclick", listen);
  }

  onResize(listen: (line: GridLine, pixels: number) => void): void {
    this.#resized = listen;
  }

  onScroll(listen: () => void): () => void {
    const watching = this.#render().with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(listen);
    return () => watching.unsubscribe();
  }

  /** Sizes belong to the workbook: what the person dragged is told, and comes back as a new picture. */
  #stopped({ id, params }: Readonly<ICommandInfo>): void {
    const { anchorCol, deltaX, anchorRow, deltaY } = { ...params } as Readonly<Record<string, number | undefined>>;
    if (id === "sheet.command.delta-column-width" && anchorCol !== undefined) this.#resized({ is: "column", index: anchorCol }, deltaX ?? 0);
    if (id === "sheet.command.delta-row-height" && anchorRow !== undefined) this.#resized({ is: "row", index: anchorRow }, deltaY ?? 0);
  }

  #run(id: string, params: object): void {
    this.#commands.syncExecuteCommand(id, params);
  }

  #render() {
    const render = this.#injector.get(IRenderManagerService).getRenderById(unitId);
    if (render === null || render === undefined) throw new Error("The grid has not been drawn yet.");
    return render;
  }

  /** The grid draws them anew after much that happens to it. */
  #hideHandles(): void {
    const { scene } = this.#render();
    if (this.#shown?.frozenRows === 0) scene.getObject(freezeHandles.rows)?.hide();
    if (this.#shown?.frozenColumns === 0) scene.getObject(freezeHandles.columns)?.hide();
  }

  #pixelsScrolled(): { scrollX: number; scrollY: number } {
    const viewport = this.#render().scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    return { scrollX: viewport?.viewportScrollX ?? 0, scrollY: viewport?.viewportScrollY ?? 0 };
  }

  #scrolled(): object {
    return { ...this.#render().with(SheetScrollManagerService).getCurrentScrollState() };
  }
}

/** Starts the grid in an element; once drawn it shows a blank sheet until it is told what to show. */
export async function univerView(container: HTMLElement): Promise<GridView> {
  const injector = startUniver(container);
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  return new UniverView(container, injector);
}
