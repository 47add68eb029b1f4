import type { ScreenRect } from "../grid/grid-view";

/** How a cell is being edited: not at all, by typing over it, or within its text (F2, double click, formula bar). */
export type EditMode = "ready" | "enter" | "edit";

/** Where the active cell goes after an entry. */
export type AfterEntry = "down" | "up" | "right" | "left" | "stay";

/** What the editor asks of and tells the sheet around it. */
export interface EditorOwner {
  /** The text that editing the active cell starts with. */
  textToEdit(): string;
  /** Takes the entered text; the editor is ready again before this is called. */
  enter(text: string, after: AfterEntry): void;
  /** Editing ended without an entry. */
  cancelled(): void;
  /** The mode or the text changed. */
  changed(mode: EditMode, text: string): void;
  /** A key while ready that the editor itself has no use for. */
  key(event: KeyboardEvent): void;
}

const minimum = { width: 40, height: 18 };

/**
 * The one place where text goes into a cell: a text box that always has the grid's focus and lies invisible over the active
 * cell until something is typed. So every way of typing works as the browser does it, dead keys and input methods included.
 */
export class CellEditor {
  #mode: EditMode = "ready";
  #rect: ScreenRect | null = null;

  constructor(
    readonly box: HTMLTextAreaElement,
    private readonly frame: HTMLElement,
    private readonly owner: EditorOwner,
  ) {
    box.addEventListener("input", () => this.#typed());
    box.addEventListener("keydown", (event) => this.#key(event));
    box.addEventListener("blur", () => this.#left());
    this.#show();
  }

  get mode(): EditMode {
    return this.#mode;
  }

  get text(): string {
    return this.box.value;
  }

  /** Puts the keyboard's focus on the grid. */
  focus(): void {
    this.box.focus({ preventScroll: true });
  }

  /** Lays the editor over a cell; null when the cell is out of sight. */
  place(rect: ScreenRect | null): void {
    this.#rect = rect;
    this.#show();
  }

  /** Starts editing the text that the cell has, or another text. */
  begin(text = this.owner.textToEdit()): void {
    if (this.#mode === "ready") this.box.value = text;
    this.#become("edit");
  }

  /** Shows text that is typed elsewhere, in the formula bar. */
  mirror(text: string): void {
    this.box.value = text;
    this.#become("edit");
  }

  /** Ends editing without an entry. */
  cancel(): void {
    this.#end();
    this.owner.cancelled();
  }

  /** Ends editing with an entry of the text as it stands; does nothing when nothing is edited. */
  commit(after: AfterEntry): void {
    if (this.#mode === "ready") return;
    const text = this.box.value;
    this.#end();
    this.owner.enter(text, after);
  }

  #end(): void {
    this.box.value = "";
    this.#become("ready");
  }

  #typed(): void {
    if (this.#mode === "ready") this.#become("enter");
    else this.#become(this.#mode);
  }

  #become(mode: EditMode): void {
    this.#mode = mode;
    this.#show();
    this.owner.changed(mode, this.box.value);
  }

  #left(): void {
    // The formula bar takes over what is edited here; any other place ends the entry.
    if (document.activeElement?.id !== "formula-input" && document.hasFocus()) this.commit("stay");
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (this.#mode === "ready") {
      this.owner.key(event);
      return;
    }
    const after = this.#entryOf(event);
    if (event.key === "Escape") this.cancel();
    else if (event.key === "Enter" && event.altKey) this.#newLine();
    else if (event.key === "F2") this.#become(this.#mode === "edit" ? "enter" : "edit");
    else if (after !== null) this.commit(after);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #entryOf(event: KeyboardEvent): AfterEntry | null {
    if (event.key === "Enter") return event.shiftKey ? "up" : "down";
    if (event.key === "Tab") return event.shiftKey ? "left" : "right";
    if (this.#mode !== "enter") return null;
    const arrows: Readonly<Record<string, AfterEntry>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };
    return arrows[event.key] ?? null;
  }

  #newLine(): void {
    this.box.setRangeText("\n", this.box.selectionStart, this.box.selectionEnd, "end");
    this.#typed();
  }

  #show(): void {
    const { style } = this.box;
    const editing = this.#mode !== "ready";
    this.box.dataset["editing"] = String(editing);
    const frame = this.frame.getBoundingClientRect();
    const rect = this.#rect;
    style.left = `${rect === null ? 0 : rect.x - frame.x - 1}px`;
    style.top = `${rect === null ? 0 : rect.y - frame.y - 1}px`;
    style.width = `${Math.max(minimum.width, (rect?.width ?? 0) + 2)}px`;
    style.height = `${Math.max(minimum.height, (rect?.height ?? 0) + 2)}px`;
    if (!editing) return;
    style.width = `${Math.min(frame.width - this.box.offsetLeft - 8, Math.max(this.box.offsetWidth, this.box.scrollWidth + 8))}px`;
    style.height = `${Math.max(this.box.offsetHeight, this.box.scrollHeight + 4)}px`;
  }
}
