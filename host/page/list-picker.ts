import type { GridView } from "../grid/grid-view";
import type { Worksheet } from "../model/worksheet";
import type { Desk, DeskFollower } from "./desk";
import { element } from "./element";
import type { Person } from "./person";
import type { Selected } from "./selected";
import type { Words } from "./words";

/** The button beside a cell whose validation offers a list, the list itself, and the message of a validation. */
export class ListPicker implements DeskFollower {
  readonly #button = element("list-button", HTMLButtonElement);
  readonly #box = element("list-box", HTMLElement);
  readonly #note = element("cell-note", HTMLElement);
  #at = -1;
  #cell = "";

  constructor(
    private readonly desk: Desk,
    private readonly view: GridView,
    private readonly person: () => Person,
    words: Words,
    private readonly sheet: () => Worksheet,
  ) {
    this.#button.title = `${words.pickFromList} (Alt+↓)`;
    this.#button.setAttribute("aria-label", words.pickFromList);
    this.#button.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#button.addEventListener("click", () => (this.#box.hidden ? this.#open() : this.#close()));
    desk.editor.box.addEventListener("keydown", (event) => this.#key(event), { capture: true });
    document.addEventListener("pointerdown", (event) => {
      if (event.target instanceof Node && !this.#box.contains(event.target) && !this.#button.contains(event.target)) this.#close();
    });
    view.onScroll(() => this.place());
  }

  selected(sheet: Worksheet, { active }: Selected): void {
    const cell = `${sheet.id}:${active.row}:${active.column}`;
    if (cell !== this.#cell) this.#close();
    this.#cell = cell;
    this.place();
  }

  edited(mode: string): void {
    if (mode !== "ready") this.#close();
  }

  /** Lays button and message beside the active cell. */
  place(): void {
    const { row, column } = this.desk.selected.active;
    const rect = this.view.rectOf(row, column);
    const frame = element("over-grid", HTMLElement).getBoundingClientRect();
    const person = this.person();
    this.#button.hidden = rect === null || person.choices(this.sheet(), { row, column }) === null;
    const prompt = person.prompt(this.sheet(), { row, column });
    this.#note.hidden = rect === null || prompt === null;
    if (rect === null) return;
    this.#button.style.left = `${rect.x - frame.x + rect.width + 1}px`;
    this.#button.style.top = `${rect.y - frame.y + rect.height - 18}px`;
    if (prompt === null) return;
    const title = document.createElement("strong");
    title.textContent = prompt.title;
    this.#note.replaceChildren(...(prompt.title === "" ? [] : [title]), prompt.message);
    this.#note.style.left = `${rect.x - frame.x + 12}px`;
    this.#note.style.top = `${rect.y - frame.y + rect.height + 6}px`;
  }

  #open(): void {
    const { row, column } = this.desk.selected.active;
    const rect = this.view.rectOf(row, column);
    const texts = this.person().choices(this.sheet(), { row, column }) ?? [];
    if (rect === null || texts.length === 0) return;
    const current = this.person().textOf(this.sheet().cell(row, column));
    this.#box.replaceChildren(
      ...texts.map((text) => {
        const option = document.createElement("div");
        option.role = "option";
        option.textContent = text;
        option.addEventListener("pointerdown", (event) => event.preventDefault());
        option.addEventListener("click", () => this.#take(text));
        return option;
      }),
    );
    this.#box.style.left = `${rect.x}px`;
    this.#box.style.minWidth = `${rect.width}px`;
    this.#box.hidden = false;
    const below = window.innerHeight - rect.y - rect.height;
    this.#box.style.top = below < this.#box.offsetHeight + 8 ? `${rect.y - this.#box.offsetHeight}px` : `${rect.y + rect.height}px`;
    this.#mark(Math.max(0, texts.indexOf(current)));
    this.desk.editor.focus();
  }

  #close(): void {
    this.#box.hidden = true;
  }

  #mark(at: number): void {
    this.#at = at;
    [...this.#box.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    this.#box.children[at]?.scrollIntoView({ block: "nearest" });
  }

  #take(text: string): void {
    this.#close();
    this.desk.enterHere(text);
    this.desk.editor.focus();
  }

  #key(event: KeyboardEvent): void {
    const opens = event.altKey && event.key === "ArrowDown" && !this.#button.hidden;
    if (this.#box.hidden && !opens) return;
    const count = this.#box.children.length;
    const chosen = this.#box.children[this.#at]?.textContent;
    if (opens && this.#box.hidden) this.#open();
    else if (event.key === "ArrowDown") this.#mark(Math.min(count - 1, this.#at + 1));
    else if (event.key === "ArrowUp") this.#mark(Math.max(0, this.#at - 1));
    else if (event.key === "Escape") this.#close();
    else if ((event.key === "Enter" || event.key === "Tab") && chosen !== undefined) this.#take(chosen);
    else {
      this.#close();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
