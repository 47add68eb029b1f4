import type { GridView } from "../grid/grid-view";
import { cssFont } from "../grid/painted-font";
import type { Place } from "../grid/univer-selection";
import type { WorkbookOnGrid } from "../grid/workbook-on-grid";
import { sameArea, sheetColumns, sheetRows, type Area } from "../model/area";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { ask } from "./ask";
import { CellEditor, type AfterEntry, type EditMode } from "./cell-editor";
import { clipboardText } from "./clipboard-text";
import { element } from "./element";
import { moveOf, placeAfter, type Move } from "./moves";
import type { Person } from "./person";
import { extendedTo, selectedArea, selectedCell, wholeColumns, wholeRows, type Selected } from "./selected";
import { refusedEntry } from "./refused-entry";
import type { Words } from "./words";

/** What follows the desk: the formula bar, the status bar, the list button. */
export interface DeskFollower {
  selected(sheet: Worksheet, selected: Selected): void;
  edited(mode: EditMode, text: string): void;
}

/** What the desk works with; the workbook and its painter change when a file is opened. */
export interface DeskParts {
  readonly view: GridView;
  readonly words: Words;
  readonly person: () => Person;
  readonly workbook: () => Workbook;
  readonly onGrid: () => WorkbookOnGrid;
}

const steps: Readonly<Record<AfterEntry, readonly [number, number]>> = { down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1], stay: [0, 0] };

/** The person's side of the grid: what is selected, the keys, the clipboard, and the entries that go to the workbook. */
export class Desk {
  readonly editor: CellEditor;
  readonly #followers: DeskFollower[] = [];
  #selected: Selected;
  #turnedTo: Worksheet;
  #waiting = false;
  #entries: Promise<void> = Promise.resolve();
  #editedAt: { readonly sheet: Worksheet; readonly place: Place } | null = null;

  constructor(
    private readonly parts: DeskParts,
    workbook: Workbook,
  ) {
    const { view } = parts;
    this.#selected = selectedArea(workbook.active.selection);
    this.#turnedTo = workbook.active;
    this.editor = new CellEditor(element("cell-input", HTMLTextAreaElement), element("over-grid", HTMLElement), {
      textToEdit: () => this.parts.person().editText(this.#cell()),
      enter: (text, after) => this.#enter(text, after),
      cancelled: () => {
        this.#editedAt = null;
        this.#placeEditor();
      },
      changed: (mode, text) => this.#edited(mode, text),
      key: (event) => this.#key(event),
    });
    view.onSelect((area, active, done) => this.#pointed(area, active, done));
    view.onOpen(() => this.editor.begin());
    view.onScroll(() => this.#placeEditor());
    view.onResize((line, change) => this.parts.person().resize(line, change));
    new ResizeObserver(() => this.#placeEditor()).observe(element("sheet", HTMLElement));
    this.#clipboard();
  }

  get selected(): Selected {
    return this.#selected;
  }

  follow(follower: DeskFollower): void {
    this.#followers.push(follower);
    follower.selected(this.#sheet, this.#selected);
    follower.edited(this.editor.mode, "");
  }

  /** Resolves when every entry so far has reached the workbook. */
  settled(): Promise<void> {
    return this.#entries;
  }

  /** Takes over what the workbook has selected, after it changed there. */
  refresh(): void {
    const { selection } = this.#sheet;
    const turned = this.#sheet !== this.#turnedTo;
    this.#turnedTo = this.#sheet;
    const moved = turned || !sameArea(selection, this.#selected.area);
    this.#show(moved ? selectedArea(selection) : this.#selected, moved);
  }

  /** Tells the followers anew what is selected, after its cells may have changed. */
  repaint(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      for (const follower of this.#followers) follower.selected(this.#sheet, this.#selected);
    });
  }

  /** Selects an area as the person does. */
  select(selected: Selected, reveal = true): void {
    this.parts.person().select(selected.area);
    this.#show(selected, reveal);
  }

  /** Brings a sheet to the front. */
  activate(sheet: Worksheet): void {
    this.editor.commit("stay");
    this.parts.person().activate(sheet);
    this.editor.focus();
  }

  /** Enters text in the active cell without moving. */
  enterHere(text: string): void {
    this.#editedAt = { sheet: this.#sheet, place: this.#selected.active };
    this.#enter(text, "stay");
  }

  get #sheet(): Worksheet {
    return this.parts.workbook().active;
  }

  #cell() {
    const { row, column } = this.#selected.active;
    return this.#sheet.cell(row, column);
  }

  #show(selected: Selected, reveal: boolean): void {
    this.#selected = selected;
    this.parts.onGrid().flush();
    this.parts.view.select(selected.area, selected.active, false);
    if (reveal) this.parts.view.reveal(selected.far.row < sheetRows - 1 ? selected.far.row : 0, selected.far.column < sheetColumns - 1 ? selected.far.column : 0);
    this.#placeEditor();
    for (const follower of this.#followers) follower.selected(this.#sheet, selected);
  }

  #placeEditor(): void {
    const { row, column } = this.#editedAt?.place ?? this.#selected.active;
    this.editor.box.style.font = cssFont(this.#sheet.cell(row, column).format);
    this.editor.place(this.parts.view.rectOf(row, column));
  }

  #pointed(area: Area, active: Place, done: boolean): void {
    this.editor.commit("stay");
    const selected = selectedArea(area, active);
    this.parts.person().select(area);
    this.#selected = selected;
    for (const follower of this.#followers) follower.selected(this.#sheet, selected);
    if (!done) return;
    this.parts.view.select(area, active, false);
    this.#placeEditor();
    this.editor.focus();
  }

  #edited(mode: EditMode, text: string): void {
    if (mode !== "ready" && this.#editedAt === null) {
      this.#editedAt = { sheet: this.#sheet, place: this.#selected.active };
      this.parts.person().editing(true);
      this.parts.view.reveal(this.#selected.active.row, this.#selected.active.column);
      this.#placeEditor();
    }
    if (mode === "ready" && this.#editedAt !== null) this.parts.person().editing(false);
    for (const follower of this.#followers) follower.edited(mode, text);
  }

  #enter(text: string, after: AfterEntry): void {
    const at = this.#editedAt ?? { sheet: this.#sheet, place: this.#selected.active };
    this.#editedAt = null;
    const unchanged = this.parts.person().editText(at.sheet.cell(at.place.row, at.place.column)) === text;
    const [rows, columns] = steps[after];
    if (after !== "stay") this.#move({ rows, columns, far: "step", extend: false });
    if (!unchanged) this.#next(() => this.#take(at.sheet, at.place, text));
  }

  /** Entries go to the workbook one after the other, however fast they are typed. */
  #next(work: () => Promise<void>): void {
    this.#entries = this.#entries.then(work).then(() => this.refresh());
  }

  /** Offers an entry to the workbook; what validation or protection holds back is asked of the person. */
  async #take(sheet: Worksheet, place: Place, text: string): Promise<void> {
    const person = this.parts.person();
    const outcome = await person.enter(sheet, place, text);
    if (outcome.is === "taken") return;
    const answer = outcome.is === "protected" ? await this.#sayProtected() : await refusedEntry(outcome, this.parts.words);
    if (answer === "keep") await person.enterAnyway(sheet, place, text);
    this.select(selectedCell(place));
    this.editor.focus();
    if (answer === "retry") this.editor.begin(text);
  }

  async #sayProtected(): Promise<"cancel"> {
    const { words } = this.parts;
    await ask({ title: words.sheetGrid, text: words.protectedCell, answers: [{ label: words.ok, value: null }], escape: null });
    this.editor.focus();
    return "cancel";
  }

  #key(event: KeyboardEvent): void {
    const move = moveOf(event);
    if (move !== null) {
      event.preventDefault();
      this.#move(move);
      return;
    }
    const key = event.ctrlKey || event.metaKey ? `ctrl+${event.key.toLowerCase()}` : event.shiftKey ? `shift+${event.key}` : event.key;
    const act: (() => void) | undefined = {
      F2: () => this.editor.begin(),
      Delete: () => this.#clear(),
      Backspace: () => this.editor.begin(""),
      "ctrl+a": () => this.#selectAll(),
      "ctrl+ ": () => this.select(wholeColumns(this.#selected), false),
      "shift+ ": () => this.select(wholeRows(this.#selected), false),
    }[key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  #move(move: Move): void {
    const from = move.extend ? this.#selected.far : this.#selected.active;
    const to = placeAfter(this.#sheet, from, move, this.parts.view.visibleRows());
    this.select(move.extend ? extendedTo(this.#selected, to) : selectedCell(to));
  }

  #selectAll(): void {
    const table = this.parts.workbook().tables.at(this.#sheet, this.#selected.active.row, this.#selected.active.column);
    const all: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
    const wanted = table === null || sameArea(table.body, this.#selected.area) ? all : table.body;
    this.select(selectedArea(wanted, this.#selected.active), false);
  }

  #clear(): void {
    const [sheet, area] = [this.#sheet, this.#selected.area];
    this.#next(async () => {
      if (!(await this.parts.person().clear(sheet, area))) await this.#sayProtected();
    });
  }

  #clipboard(): void {
    const { box } = this.editor;
    const copy = (event: ClipboardEvent): boolean => {
      if (this.editor.mode !== "ready") return false;
      event.preventDefault();
      event.clipboardData?.setData("text/plain", clipboardText(this.#sheet, this.#selected.area, (cell) => this.parts.person().textOf(cell)));
      return true;
    };
    box.addEventListener("copy", copy);
    box.addEventListener("cut", (event) => {
      if (copy(event)) this.#clear();
    });
    box.addEventListener("paste", (event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (this.editor.mode !== "ready") return;
      event.preventDefault();
      if (text !== "") this.#paste(text);
    });
  }

  #paste(text: string): void {
    const [sheet, { row, column }] = [this.#sheet, this.#selected.area];
    this.#next(async () => {
      const covered = await this.parts.person().paste(sheet, { row, column }, text);
      if (covered === null) await this.#sayProtected();
      else this.select(selectedArea(covered), false);
    });
  }
}
